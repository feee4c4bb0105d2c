import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compileExamples } from './compileExamples.js'
import { readExamples } from './readExamples.js'
import { root } from './runCommand.mjs'

const pages = [
  'README.md',
  ...['core', 'react', 'sandbox', 'server', 'demo'].map((name) => `packages/${name}/README.md`),
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
]
const texts = pages.map((page) => [page, readFileSync(join(root, page), 'utf8')] as const)
const examples = texts.flatMap(([page, text]) => readExamples(page, text))

/** To see that what is wrong is found, and what a page has said before is known. */
const wrong = `
<!-- with: declare const email: string -->

\`\`\`ts
// mail.ts
import { formatMoney } from '@weavr-kit/react'

export const mail = email.trim()
\`\`\`

\`\`\`tsx
import { mail } from './mail'

formatMoney(mail)
const email = 1
email.trim()
other()
\`\`\`
`

it('reads every block, however it is written', () => {
  const blocks = texts.flatMap(([, text]) => text.match(/^[ \t>]*```tsx?\b/gm) ?? [])
  expect(examples).toHaveLength(blocks.length)
})

it('shows no code that does not compile', { timeout: 120_000 }, () => {
  console.log(`${examples.length} examples in ${pages.length} pages`)
  const mistakes = compileExamples([...examples, ...readExamples('wrong.md', wrong)])
  expect(mistakes.map(({ page, line, message }) => `${page}:${line} ${message}`)).toEqual([
    'wrong.md:14 Expected 2 arguments, but got 1.',
    "wrong.md:16 Property 'trim' does not exist on type '1'.",
    "wrong.md:17 Cannot find name 'other'.",
  ])
  expect(examples.length).toBeGreaterThan(80)
})
