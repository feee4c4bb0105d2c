import { failureTable } from './failureTable.mjs'
import { fieldsOf } from './fieldsOf.mjs'
import { pretty } from './exampleText.mjs'
import { hookExample } from './hookExample.mjs'
import { code, fence, page, prose, table } from './markdown.mjs'
import { makerUsedIn, readMaker } from './readMaker.mjs'
import { fieldTable } from './typeSection.mjs'

/** @typedef {import('./readExports.mjs').Exported} Exported */
/** @typedef {import('./readContract.mjs').Operation} Operation */

/**
 * The page of a hook that reads or writes a resource.
 * @param {Exported} hook
 * @param {import('./describeReference.mjs').Context} context
 * @returns {Promise<import('./describeReference.mjs').Page>}
 */
export async function resourceHookPage(hook, { checker, operations, errorWords, link, places, exampleOf }) {
  const used = makerUsedIn(/** @type {any} */ (hook.declaration), checker)
  if (!used) throw new Error(`Which query or mutation does ${hook.name} use?`)
  const maker = readMaker(used.declaration, checker)
  const called = maker.operations.map((id) => {
    const operation = operations.get(id)
    if (!operation) throw new Error(`${hook.name} calls ${id}, which the contract does not have.`)
    return operation
  })
  const [first] = called
  const [signature] = checker.getTypeOfSymbol(hook.symbol).getCallSignatures()
  if (!first || !signature) throw new Error(`${hook.name} is no hook of an operation.`)
  const [asked] = signature.parameters.filter(({ name }) => name !== 'queryOptions')
  const isWrite = maker.name.endsWith('Mutation')
  const example = await exampleOf(hook, () =>
    hookExample({ checker, name: hook.name, signature, maker, label: first.summary }),
  )
  const text = page(
    `# ${hook.name}`,
    prose(hook.doc.text),
    keywords(hook),
    called.map((operation) => operationLine(operation)).join('\n'),
    '## Example',
    fence(example.code),
    ...(isWrite ? writeParts(first) : readParts(first, signature)),
    '## Failures',
    failureTable(called, errorWords),
    '## Without a hook',
    `For a loader, a server or ${isWrite ? '`useMutation`' : '`useQueries`'} itself: ${code(maker.name)} makes the same options, from ${code(`@weavr-kit/react/queries`)}.`,
    fence(await withoutHook(), 'ts'),
    `Everything about this resource: [${titleOf(first.resource)}](/reference/resources/${first.resource}.md).`,
  )
  const also = hook.doc.tags.keywords?.join(', ')
  const description = [hook.doc.summary, also && `Also: ${also}.`].filter(Boolean).join(' ')
  return { title: hook.name, summary: hook.doc.summary, description, text, example }

  /** @param {Operation} first @param {import('typescript').Signature} signature */
  function readParts(first, signature) {
    const isInfinite = maker.name.startsWith('infinite')
    const parameters = signature.parameters
      .map((symbol) => /** @type {any} */ (symbol.declarations?.[0]))
      .filter(Boolean)
      .map((/** @type {import('typescript').ParameterDeclaration} */ node) => [
        code(node.name.getText() + (node.questionToken || node.initializer ? '?' : '')),
        node.name.getText() === 'queryOptions'
          ? code(isInfinite ? 'WeavrInfiniteQueryOptions' : 'WeavrQueryOptions')
          : link(node.type?.getText() ?? ''),
        node.name.getText() === 'queryOptions'
          ? queryOptionsWords(node.type?.getText() ?? '')
          : paramWords(node.type?.getText() ?? ''),
      ])
    const askedType = asked && checker.getTypeOfSymbol(asked)
    const fields = askedType ? fieldsOf(checker, askedType) : []
    return [
      '## Parameters',
      table(['name', 'type', 'what'], parameters),
      asked && fields.length > 0 && page(`### ${code(asked.name)}`, fieldTable(fields, link)).trimEnd(),
      '## Returns',
      `TanStack Query's ${code(isInfinite ? 'UseInfiniteQueryResult' : 'UseQueryResult')}, unchanged. ${
        isInfinite
          ? `Each of ${code('data.pages')} is ${link(maker.data)}.`
          : `${code('data')} is ${link(maker.data)}.`
      }`,
      dataTable(),
      '## Reading',
      bullets([
        `Nothing is asked without a live session${asked && isId(asked) ? ', nor before the id is known' : ''}.`,
        maker.polled &&
          'Asked again by itself until what it reads is final; `refetchInterval` of your own takes its place.',
        "A read is the payer’s for ten seconds after they did something, else it is `background`, which never keeps the session alive. `meta: { intent: 'user' }` says that they asked.",
        maker.key &&
          `Its key begins with what ${code(`weavrKey(weavr, ${maker.key})`)} makes; all of the resource lies under ${code(`weavrKey(weavr, '${first.resource}')`)}.`,
        first.stepUp &&
          'Where the programme asks for it, the session has to be [stepped up](/errors.md#step_up_required) first.',
      ]),
    ]
  }

  /** @param {Operation} first */
  function writeParts(first) {
    const fields = maker.variablesType ? fieldsOf(checker, maker.variablesType) : []
    return [
      '## Variables',
      maker.variables === 'void'
        ? `None: ${code('mutate()')}.`
        : `What ${code('mutate')} takes: ${link(maker.variables ?? '')}.`,
      fieldTable(fields, link),
      '## Options',
      `${code('mutationOptions')} are TanStack Query's for ${code('useMutation')}, but for those that the kit sets. ${code('idempotencyKey')} names what the payer is about to do, such as a draft's id, so that it is the same write from wherever it is pressed.`,
      '## Returns',
      `TanStack Query's ${code('UseMutationResult')}, unchanged. ${maker.data === 'void' ? 'It resolves to nothing.' : `It resolves to ${link(maker.data)}.`}`,
      dataTable(),
      '## Writing',
      bullets([
        maker.invalidates.length > 0
          ? `Afterwards, whether it succeeded or not, what is cached of ${list(maker.invalidates.map(resourceLink))} is stale; the closest is read again.`
          : 'Nothing that is cached becomes stale by it.',
        maker.optimistic && 'Shown at once, and taken back if Weavr refuses.',
        maker.idempotent
          ? 'Sent with an `idempotency-ref`: a lost connection, a 5xx and a 429 are tried again, and Weavr carries it out once. Without any answer its failure is [`outcome-unknown`](/errors.md#outcome-unknown).'
          : 'Never tried again by itself: Weavr takes no `idempotency-ref` here. Without any answer its failure is [`outcome-unknown`](/errors.md#outcome-unknown).',
        maker.sessionless
          ? 'It needs no session, and what was typed leaves the cache with its form.'
          : 'A write is the payer’s: its intent is `user`, and it keeps the session alive.',
        first.stepUp &&
          'Where the programme asks for it, the session has to be [stepped up](/errors.md#step_up_required) first.',
      ]),
    ]
  }

  function dataTable() {
    const fields = maker.data === 'void' || maker.data === 'Blob' ? [] : fieldsOf(checker, maker.dataType)
    if (fields.length === 0) return ''
    return fields.length > 8
      ? page(
          `::: details ${fields.length} fields of ${code(maker.data)}`,
          fieldTable(fields, link),
          ':::',
        ).trimEnd()
      : fieldTable(fields, link)
  }

  async function withoutHook() {
    const parameters = used?.declaration.parameters
      .map(
        (node) =>
          `${node.name.getText()}${node.initializer || node.questionToken ? '?' : ''}: ${node.type?.getText()}`,
      )
      .join(', ')
    const type = used?.declaration.type?.getText().replaceAll(/\s+/g, ' ') ?? ''
    const head = await pretty(`declare function ${maker.name}(${parameters}): ${type}`)
    return `import { ${maker.name} } from '@weavr-kit/react/queries'\n\n${head.replace('declare ', '')}`
  }

  /** @param {string} resource */
  function resourceLink(resource) {
    const has = [...places.values()].some(({ path }) => path === `reference/resources/${resource}`)
    return has ? `[${titleOf(resource)}](/reference/resources/${resource}.md)` : code(resource)
  }

  /** @param {import('typescript').Symbol} asked */
  function isId(asked) {
    const node = /** @type {import('typescript').ParameterDeclaration | undefined} */ (asked.valueDeclaration)
    return /\bstring \| undefined/.test(node?.type?.getText() ?? '')
  }
}

/** @param {Operation} operation */
const operationLine = ({ method, path, summary, description }) =>
  `${code(`${method} ${path}`)}: ${summary}. ${description ?? ''}`.trim() + '\n'

/** @param {Exported} hook */
export const keywords = ({ doc }) => (doc.tags.keywords ? `*Also: ${doc.tags.keywords.join(', ')}.*` : '')

/** @param {string} resource */
export const titleOf = (resource) => {
  const words = resource.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** @param {string} text of the type */
function queryOptionsWords(text) {
  const taken = [...text.matchAll(/'(\w+)'/g)].map(([, name = '']) => code(name))
  const also = text.startsWith('Omit<') && taken.length > 0 ? `, nor ${list(taken)}` : ''
  return `TanStack Query's own, such as \`select\`, \`enabled\` or \`refetchInterval\`; not \`queryKey\` and \`queryFn\`${also}`
}

/** @param {string} text of the type */
function paramWords(text) {
  if (text === 'string | undefined') return 'nothing is asked while it is `undefined`'
  return text.includes('| undefined')
    ? 'fields below; nothing is asked while an id in it is `undefined`'
    : 'fields below'
}

/** @param {(string | false | undefined | '')[]} items */
const bullets = (items) =>
  items
    .filter(Boolean)
    .map((item) => `- ${item}`)
    .join('\n')

/** @param {string[]} names */
const list = (names) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
