import { readdirSync, readFileSync } from 'node:fs'
import { WeavrError } from '@weavr-kit/core'
import { contract, type ContractSchema } from '@weavr-kit/core/contract'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { anchorsOf, headingsOf, withoutCode } from './docs/anchorsOf.mjs'
import { slug } from './docs/slug.mjs'

const root = new URL('../', import.meta.url)
const page = withoutCode(readFileSync(new URL('docs/errors.md', root), 'utf8'))

/** What else a gateway or a development server answers in Weavr's place. */
const usualStatuses = [
  '400',
  '401',
  '403',
  '404',
  '405',
  '409',
  '410',
  '413',
  '422',
  '423',
  '429',
  '500',
  '502',
  '503',
  '504',
]

/** Where a code comes by a name instead of a word: what it may be. */
const passedOn: Record<string, (file: ts.SourceFile) => string[]> = {
  'core/src/api/createOriginGuard.ts code': (file) =>
    argumentsOf(file, 'refuse', 0).flatMap((code) => codesIn(file, code)),
  'core/src/api/createAdvice.ts cause': (file) => keysOf(file, 'likely'),
  // Weavr's own, `HTTP_nnn`, and what was given to a constructor: all are read elsewhere.
  'core/src/api/readApiError.ts code': () => [],
  'core/src/createWeavr.ts `HTTP_${answer.status}`': () => [],
  'core/src/errors/ConfigurationError.ts code': () => [],
  'core/src/errors/WeavrError.ts code': () => [],
  'react/src/components/payment-tracker/usePaymentMoves.ts refused.errorCode': () => [],
  'core/src/step-up/stepUpOf.ts endReason': endReasons,
  'core/src/step-up/stepUpOf.ts state.endReason': endReasons,
  'core/src/session/createRequestGate.ts reason': () => [...endReasons(), 'paused'],
  'core/src/session/createEffects.ts reason': endReasons,
  'core/src/session/createSession.ts refusalReason(known)': endReasons,
  'core/src/ways-in/signInViaBiometrics.ts said': (file) => wordsOf(file, 'BiometricOutcome'),
}
const followed = new Set<string>()

function sourcesOf(folder: string): ts.SourceFile[] {
  return readdirSync(new URL(`packages/${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|test-d|stories|generated|kit)\./.test(file))
    .map((file) => sourceOf(`${folder}/${file.replaceAll('\\', '/')}`))
    .filter(({ text }) => /\w+Error\b|\brefuse\(|\bRefusal\b/.test(text))
}

function sourceOf(
  file: string,
  text = readFileSync(new URL(`packages/${file}`, root), 'utf8'),
): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
}

/** The node itself and all below it, of one kind. */
function nodesOf<Kind extends ts.Node>(node: ts.Node, isKind: (node: ts.Node) => node is Kind): Kind[] {
  const found: Kind[] = []
  const visit = (at: ts.Node) => {
    if (isKind(at)) found.push(at)
    ts.forEachChild(at, visit)
  }
  visit(node)
  return found
}

/** The string literals of a union. */
function wordsOf(file: ts.SourceFile, type: string): string[] {
  const alias = nodesOf(file, ts.isTypeAliasDeclaration).find(({ name }) => name.text === type)
  if (!alias || !ts.isUnionTypeNode(alias.type)) throw new Error(`${file.fileName}: no union ${type}`)
  return alias.type.types.flatMap((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? [member.literal.text] : [],
  )
}

/** The keys of an object that a constant holds. */
function keysOf(file: ts.SourceFile, constant: string): string[] {
  const object = nodesOf(file, ts.isVariableDeclaration).find(
    ({ name }) => name.getText() === constant,
  )?.initializer
  if (!object || !ts.isObjectLiteralExpression(object))
    throw new Error(`${file.fileName}: no object ${constant}`)
  return object.properties.flatMap(({ name }) => (name && ts.isStringLiteral(name) ? [name.text] : []))
}

function endReasons(): string[] {
  return wordsOf(sourceOf('core/src/session/SessionState.ts'), 'EndReason')
}

function argumentsOf(file: ts.SourceFile, name: string, index: number): ts.Expression[] {
  const calls = nodesOf(file, ts.isCallExpression).filter(({ expression }) => expression.getText() === name)
  return calls.flatMap((call) => call.arguments[index] ?? [])
}

/**
 * The words that an expression may come to.
 * @throws where it comes to something that nobody has named above
 */
function codesIn(file: ts.SourceFile, node: ts.Expression): string[] {
  if (ts.isStringLiteral(node)) return [node.text]
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].flatMap((part) => codesIn(file, part))
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return [node.left, node.right].flatMap((part) => codesIn(file, part))
  const place = `${file.fileName} ${node.getText()}`
  const found = passedOn[place]
  if (!found) throw new Error(`Which codes can this be? Name them in passedOn: ${place}`)
  followed.add(place)
  return found(file)
}

interface ErrorClass {
  file: ts.SourceFile
  parent: string
  /** Missing where it takes its parent's. */
  made?: ts.ConstructorDeclaration
}

function classesIn(files: readonly ts.SourceFile[]): Map<string, ErrorClass> {
  const all = files.flatMap((file) =>
    nodesOf(file, ts.isClassDeclaration).map((node): [string, ErrorClass] => {
      const parent = node.heritageClauses?.[0]?.types[0]?.expression.getText() ?? ''
      return [node.name?.text ?? '', { file, parent, made: node.members.find(ts.isConstructorDeclaration) }]
    }),
  )
  const classes = new Map(all.filter(([name]) => name === 'WeavrError'))
  for (let before = 0; before !== classes.size;) {
    before = classes.size
    for (const [name, found] of all) if (classes.has(found.parent)) classes.set(name, found)
  }
  return classes
}

/** Where a constructor takes its code: by its place, within an object, or (missing) not at all. */
function codePlace(classes: Map<string, ErrorClass>, name: string): number | 'object' | undefined {
  const found = classes.get(name)
  if (!found) throw new Error(`No class ${name}`)
  if (!found.made) return codePlace(classes, found.parent)
  const { parameters } = found.made
  const index = parameters.findIndex((parameter) => parameter.name.getText() === 'code')
  if (index >= 0) return index
  return parameters.some(({ type }) => type?.getText().endsWith('ErrorOptions')) ? 'object' : undefined
}

function codeArgument(
  place: number | 'object',
  given: readonly ts.Expression[],
  where: string,
): ts.Expression {
  const object = given.find(ts.isObjectLiteralExpression)
  const property = object?.properties.find((member) => member.name?.getText() === 'code')
  const inObject =
    property &&
    (ts.isPropertyAssignment(property)
      ? property.initializer
      : ts.isShorthandPropertyAssignment(property)
        ? property.name
        : undefined)
  const code = place === 'object' ? inObject : given[place]
  if (!code) throw new Error(`Where is the code of this? ${where}`)
  return code
}

/** The codes of all errors that these files make, and of all classes that they declare. */
function codesMadeIn(files: readonly ts.SourceFile[], classes: Map<string, ErrorClass>): string[] {
  const made = files.flatMap((file) =>
    nodesOf(file, ts.isNewExpression).flatMap((node) => {
      const names = nodesOf(node.expression, ts.isIdentifier)
        .map(({ text }) => text)
        .filter((name) => classes.has(name))
      return names.flatMap((name) => {
        const place = codePlace(classes, name)
        const given = node.arguments ?? []
        // Without one, its class has it: by a default, or for good.
        if (
          place === undefined ||
          (typeof place === 'number' &&
            given.length <= place &&
            classes.get(name)?.made?.parameters[place]?.initializer)
        )
          return []
        return codesIn(file, codeArgument(place, given, node.getText()))
      })
    }),
  )
  const declared = [...classes].flatMap(([, { file, parent, made: constructor }]) => {
    if (!constructor || parent === 'Error') return []
    const defaults = constructor.parameters.flatMap(({ name, initializer }) =>
      name.getText() === 'code' && initializer ? [initializer] : [],
    )
    const place = codePlace(classes, parent)
    const [call] = nodesOf(constructor, ts.isCallExpression).filter(
      ({ expression }) => expression.kind === ts.SyntaxKind.SuperKeyword,
    )
    if (place === undefined || !call) return defaults.flatMap((code) => codesIn(file, code))
    const code = codeArgument(place, call.arguments, call.getText())
    const isHandedOn = /^(\w+\.)?code$/.test(code.getText())
    return [...defaults, ...(isHandedOn ? [] : [code])].flatMap((expression) => codesIn(file, expression))
  })
  return [...new Set([...made, ...declared])]
}

/** Every `errorCode` of the contract's refusals, and every status. */
function contractCodes(): { codes: string[]; statuses: string[] } {
  const codes = new Set<string>()
  const statuses = new Set<string>()
  const resolve = <Node extends { $ref?: string }>(node: Node): Node =>
    node.$ref
      ? resolve(
          node.$ref
            .split('/')
            .slice(1)
            .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], contract) as Node,
        )
      : node
  function collect(given: ContractSchema) {
    const { properties, allOf = [], oneOf = [], anyOf = [] } = resolve(given)
    for (const part of [...allOf, ...oneOf, ...anyOf]) collect(part)
    if (!properties?.errorCode) return
    const words = resolve(properties.errorCode).enum
    if (!words) throw new Error(`Which codes can this be? ${JSON.stringify(properties.errorCode)}`)
    for (const word of words) codes.add(word)
  }
  for (const { get, post, patch, delete: remove } of Object.values(contract.paths)) {
    for (const [status, response] of [get, post, patch, remove].flatMap((method) =>
      Object.entries(method?.responses ?? {}),
    )) {
      if (!/^[45]/.test(status)) continue
      statuses.add(status)
      for (const { schema } of Object.values(resolve(response).content ?? {})) if (schema) collect(schema)
    }
  }
  return { codes: [...codes], statuses: [...statuses] }
}

const kit = ['core/src', 'react/src', 'server/src'].flatMap(sourcesOf)
const kitClasses = classesIn(kit)
const weavr = contractCodes()
const codes = {
  kit: codesMadeIn(kit, kitClasses),
  weavr: weavr.codes,
  status: [...new Set([...usualStatuses, ...weavr.statuses])].map((status) => `HTTP_${status}`),
  proxy: kit
    .filter(({ fileName }) => fileName.startsWith('server/'))
    .flatMap((file) => argumentsOf(file, 'refuse', 1).flatMap((code) => codesIn(file, code))),
  advice: kit.flatMap((file) => argumentsOf(file, 'docsUrlOf', 0).flatMap((code) => codesIn(file, code))),
  // What its operations refuse is in the contract; here is what it answers before one of them is asked.
  sandbox: [
    ...sourcesOf('sandbox/src/pipeline'),
    ...sourcesOf('sandbox/src/answers'),
    ...sourcesOf('sandbox/src').filter(({ fileName }) => fileName.endsWith('/handlers.ts')),
  ].flatMap(({ text }) =>
    [...text.matchAll(/\b(?:code: |conflict\(|forbidden\()'([A-Z\d_]+)'/g)].map(([, code = '']) => code),
  ),
}
const possible = new Set(Object.values(codes).flat())

const headings = headingsOf(page)
const rows = [...page.matchAll(/<a id="([^"]*)"><\/a>`([^`]*)`/g)].map(([, id = '', code = '']) => ({
  id,
  code,
}))
const anchors = anchorsOf(page)

describe('docs/errors.md', () => {
  it.each(Object.keys(codes) as (keyof typeof codes)[])('explains every code of: %s', (origin) => {
    const unexplained = codes[origin].filter(
      (code) => !anchors.has(new URL(new WeavrError('', code).docsUrl).hash.slice(1)),
    )
    expect(unexplained).toEqual([])
    expect(codes[origin].length).toBeGreaterThan(2)
  })

  it('explains no code that cannot occur', () => {
    const explained = [
      ...headings.filter((heading) => /^([a-z]+(-[a-z]+)*|[A-Z][A-Z\d_]+)$/.test(heading)),
      ...rows.map(({ code }) => code),
    ]
    expect(explained.filter((code) => !possible.has(code))).toEqual([])
  })

  it('has every anchor once, in the case that docsUrl asks for', () => {
    const wanted = [...headings.map(slug), ...rows.map(({ id }) => id)]
    expect(wanted.filter((anchor, index) => wanted.indexOf(anchor) !== index)).toEqual([])
    expect(anchors).toEqual(new Set(wanted))
    expect(rows.filter(({ id, code }) => id !== code.toLowerCase())).toEqual([])
  })

  it('leads to each of its parts', () => {
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor)
    expect(
      headings.filter((heading) => page.includes(`\n## ${heading}\n`) && !links.includes(slug(heading))),
    ).toEqual([])
  })
})

describe('the reading of sources', () => {
  const codesOf = (text: string) => codesMadeIn([sourceOf('a.ts', text)], kitClasses)

  it.each([
    'new SessionError(why)',
    'new ApiError({ code: why() })',
    'new ApiError(options)',
    'new ConfigurationError(advice)',
    'new (a ? ApiError : SessionError)(why)',
  ])('stops at what it cannot read: %s', (text) => {
    expect(() => codesOf(text)).toThrow(/Which codes can this be|Where is the code/)
  })

  it('finds a code wherever a class takes it', () => {
    const text = `new SessionError('a'); new ConfigurationError('', 'b'); new ApiError({ status: 1, code: is === 'x' ? 'c' : 'd' }); new Map('e')`
    expect(codesOf(text)).toEqual(
      expect.arrayContaining(['a', 'b', 'c', 'd', 'network', 'step-up-cancelled', 'identity-choice']),
    )
    expect(codesOf(text)).not.toEqual(expect.arrayContaining(['e']))
  })

  it('knows of no way for a code that is gone', () => {
    expect(Object.keys(passedOn).filter((place) => !followed.has(place))).toEqual([])
  })
})
