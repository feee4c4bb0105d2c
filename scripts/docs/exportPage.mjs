import ts from 'typescript'
import { failureTable } from './failureTable.mjs'
import { fieldsOf, typeText } from './fieldsOf.mjs'
import { code, fence, page, prose, table } from './markdown.mjs'
import { keywords } from './resourceHookPage.mjs'
import { fieldTable, signatureText, typeSection } from './typeSection.mjs'

/** @typedef {import('./readExports.mjs').Exported} Exported */

/**
 * The page of a function, a hook of the session, a class or a constant.
 * @param {Exported} exported @param {Exported[]} types that are explained beside it
 * @param {import('./describeReference.mjs').Context} context
 * @returns {Promise<import('./describeReference.mjs').Page>}
 */
export async function exportPage(exported, types, { checker, link, exampleOf, operations, errorWords }) {
  const { name, froms, doc, symbol, declaration, kind } = exported
  const [from] = froms
  const type = checker.getTypeOfSymbol(symbol)
  const [signature] = type.getCallSignatures()
  const example = await exampleOf(exported)
  const named = (doc.tags.see ?? []).join(' ')
  const called = [...operations.values()].filter(({ method, path }) =>
    named.includes(`\`${method} ${path}\``),
  )
  const text = page(
    `# ${name}`,
    prose(doc.text),
    keywords(exported),
    tag('see', 'See'),
    '## Import',
    fence(`import { ${name} } from '${from}'`, 'ts'),
    froms.length > 1 && `Without React, from ${froms.slice(1).map(code).join(', ')}.`,
    example.code && '## Example',
    example.code && fence(example.code),
    signature && '## Signature',
    signature && fence(signatureText(declaration) ?? `${name}: ${typeText(checker, type)}`, 'ts'),
    ...(signature ? callParts(signature) : []),
    ...(kind === 'class' ? classParts() : []),
    !signature && kind === 'value' && valuePart(),
    doc.tags.throws &&
      page('## Throws', ...doc.tags.throws.map((line) => `- ${prose(throwsWords(line))}`)).trimEnd(),
    called.length > 0 && page('## Failures', failureTable(called, errorWords)).trimEnd(),
    types.length > 0 && '## Types',
    ...types.map((one) => typeSection(one, checker, link)),
  )
  return { title: name, description: doc.summary, text, example }

  /** @param {ts.Signature} signature */
  function callParts(signature) {
    const returned = signature.getReturnType()
    const shown = typeText(checker, returned)
    const fields = returned.getCallSignatures().length > 0 ? [] : fieldsOf(checker, returned, 0)
    return [
      parameters(signature),
      '## Returns',
      shown.length > 200 ? '' : `${link(shown)}.`,
      fields.length > 0 && fields.length <= 40 && !isExplainedBelow(shown) && fieldTable(fields, link),
    ]
  }

  /** @param {ts.Signature} signature */
  function parameters(signature) {
    const rows = signature.parameters.map((parameter) => {
      const node = /** @type {ts.ParameterDeclaration | undefined} */ (parameter.valueDeclaration)
      const isOptional = node && ts.isParameter(node) && (node.questionToken || node.initializer)
      const written = node && ts.isParameter(node) && node.type ? node.type.getText() : undefined
      const parameterName = parameter.name.startsWith('__') ? 'options' : parameter.name
      return [
        code(parameterName + (isOptional ? '?' : '')),
        link((written ?? typeText(checker, checker.getTypeOfSymbol(parameter))).replaceAll(/\s+/g, ' ')),
      ]
    })
    // What it is called with is read here, what it is about on a page of its own.
    const given = signature.parameters
      .map((parameter) => checker.getNonNullableType(checker.getTypeOfSymbol(parameter)))
      .filter((one) => /(Options|Params)\b/.test(typeText(checker, one)))
      .find((one) => one.getCallSignatures().length === 0 && !isExplainedBelow(typeText(checker, one)))
    return page(
      table(['parameter', 'type'], rows),
      given && fieldTable(fieldsOf(checker, given, 1), link),
    ).trimEnd()
  }

  function classParts() {
    const fields = fieldsOf(checker, checker.getDeclaredTypeOfSymbol(symbol), 0)
    return ['## Fields', fieldTable(fields, link)]
  }

  function valuePart() {
    const fields = fieldsOf(checker, type, 0)
    return fields.length > 0 && fields.length <= 60
      ? page('## Fields', fieldTable(fields, link)).trimEnd()
      : page('## Type', fence(typeText(checker, type).slice(0, 600), 'ts')).trimEnd()
  }

  /** @param {string} text */
  function isExplainedBelow(text) {
    return types.some((one) => one.name === text.replace(/<.*/, ''))
  }

  /** @param {string} name @param {string} words */
  function tag(name, words) {
    const lines = doc.tags[name]
    return lines ? `${words}: ${lines.map(prose).join('; ')}` : ''
  }
}

/** `{ApiError} when …` is how the tag is written. @param {string} line */
const throwsWords = (line) => line.replace(/^\{?(\w+)\}?\s*/, '`$1` ')
