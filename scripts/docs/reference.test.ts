import { beforeAll, describe, expect, it } from 'vitest'
import { anchorsOf } from './anchorsOf.mjs'
import { checkExamples } from './checkExamples.js'
import { describeReference } from './describeReference.mjs'
import { brokenLinks, writtenTexts } from './findLinks.mjs'

type Reference = Awaited<ReturnType<typeof describeReference>>

let reference: Reference
beforeAll(async () => {
  reference = await describeReference()
}, 120_000)

const doors: Record<string, () => Promise<object>> = {
  '@weavr-kit/core': () => import('@weavr-kit/core'),
  '@weavr-kit/core/contract': () => import('@weavr-kit/core/contract'),
  '@weavr-kit/react': () => import('@weavr-kit/react'),
  '@weavr-kit/react/queries': () => import('@weavr-kit/react/queries'),
  '@weavr-kit/react/inspector': () => import('@weavr-kit/react/inspector'),
  '@weavr-kit/react/messages/en': () => import('@weavr-kit/react/messages/en'),
  '@weavr-kit/react/messages/it': () => import('@weavr-kit/react/messages/it'),
  '@weavr-kit/react/messages/de': () => import('@weavr-kit/react/messages/de'),
  '@weavr-kit/server': () => import('@weavr-kit/server'),
  '@weavr-kit/server/node': () => import('@weavr-kit/server/node'),
  '@weavr-kit/server/opentelemetry': () => import('@weavr-kit/server/opentelemetry'),
  '@weavr-kit/sandbox': () => import('@weavr-kit/sandbox'),
  '@weavr-kit/sandbox/node': () => import('@weavr-kit/sandbox/node'),
  '@weavr-kit/sandbox/msw': () => import('@weavr-kit/sandbox/msw'),
  '@weavr-kit/sandbox/testing': () => import('@weavr-kit/sandbox/testing'),
}

describe('the reference', () => {
  it('knows every door of every package, and all that can be imported from each', async () => {
    const { exported } = reference
    expect([...new Set(exported.flatMap(({ froms }) => froms))].sort()).toEqual(Object.keys(doors).sort())
    const missing: string[] = []
    let count = 0
    for (const [from, open] of Object.entries(doors))
      for (const name of Object.keys(await open())) {
        count++
        if (!exported.some((one) => one.name === name && one.froms.includes(from)))
          missing.push(`${from}: ${name}`)
      }
    expect(missing).toEqual([])
    console.log(`${exported.length} public names, ${count} of them to be imported as values`)
  })

  it('explains every public name on a page, under an anchor that is there', () => {
    const { exported, pages, places } = reference
    const lost = exported.filter((one) => {
      const { path, anchor } = places.get(one)!
      const text = pages.get(path)?.text
      return !text?.includes(one.name) || (anchor !== undefined && !anchorsOf(text).has(anchor))
    })
    expect(lost.map(({ name }) => name)).toEqual([])
    console.log(`${exported.length} public names on ${pages.size} pages`)
  })

  it('says what each function, class, hook, component and constant is for, and shows it in use', () => {
    const { exported, pages, places } = reference
    const own = exported.filter((one) => !places.get(one)?.anchor)
    expect(own.filter(({ doc }) => !doc.text).map(({ name }) => name)).toEqual([])
    expect(
      own.filter((one) => !pages.get(places.get(one)!.path)?.example?.code).map(({ name }) => name),
    ).toEqual([])
  })

  it('has examples that compile, and would find one that does not', () => {
    const page = (code: string, isWhole: boolean) => ({
      title: '',
      description: '',
      text: '',
      example: { code, isWhole },
    })
    const { count, whole, mistakes } = checkExamples(
      new Map([
        ...reference.pages,
        [
          'whole',
          page("import { useSignOut } from '@weavr-kit/react'\nexport const a = useSignOut(card)", true),
        ],
        ['piece', page("import { useSignOut } from '@weavr-kit/react'\n\nuseSignOut(card).sign()", false)],
      ]),
    )
    expect(mistakes.filter(({ page }) => !['piece', 'whole'].includes(page))).toEqual([])
    expect(mistakes.map(({ page, code }) => [page, code])).toEqual([
      ['whole', 2304],
      ['piece', 2339],
    ])
    expect(count).toBeGreaterThan(280)
    console.log(`${count - 2} examples compiled, ${whole - 1} of them as they stand`)
  })
})

describe('links', () => {
  it('lead somewhere: of every page, of docs, of READMEs', () => {
    const written = writtenTexts()
    const made = [...reference.pages].map(([path, { text }]) => ({
      path: `/${path}.md`,
      home: homeOf(path),
      text,
    }))
    const texts = [...written, ...made]
    const anchors = new Map(texts.map(({ path, text }) => [path, anchorsOf(text)]))
    const results = texts.map((text) => brokenLinks(text, anchors))
    expect(results.flatMap(({ broken }) => broken)).toEqual([])
    const count = results.reduce((sum, one) => sum + one.count, 0)
    expect(count).toBeGreaterThan(3_000)
    console.log(`${count} links of ${texts.length} pages and READMEs`)
  })

  it.each([
    ['[a](errors.md#nowhere)', 1],
    ['[a](gone.md)', 1],
    ['[a](../packages/gone/README.md)', 1],
    ['[a](#b)\n\n## B', 0],
    ['[a](errors.md#network)', 0],
    ['`[a](gone.md)`', 0],
    ['`a` [`b`](gone.md) `c`', 1],
  ])('are found broken where they are: %s', (text, count) => {
    const anchors = new Map([['/errors.md', new Set(['network'])]])
    expect(brokenLinks({ path: '/a.md', home: 'docs/a.md', text }, anchors).broken).toHaveLength(count)
  })
})

/** A package's page is its README, whose links are written for that place. */
function homeOf(path: string) {
  const folder = /^reference\/(core|react|server|sandbox)\/index$/.exec(path)?.[1]
  return folder ? `packages/${folder}/README.md` : `docs/${path}.md`
}
