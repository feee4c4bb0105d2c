import { code, page, table } from './markdown.mjs'

/**
 * What operations may fail with, by the contract, and what each means.
 * @param {import('./readContract.mjs').Operation[]} operations @param {Map<string, string>} errorWords
 */
export function failureTable(operations, errorWords) {
  const rows = operations
    .flatMap((operation) => operation.failures)
    .filter(({ code }, index, all) => all.findIndex((one) => one.code === code) === index)
    .map(({ code: name, status }) => [
      `[${code(name)}](/errors.md#${name.toLowerCase()})`,
      status,
      errorWords.get(name) ?? '',
    ])
  const usual =
    'As every call: `network`, `HTTP_…`, a [`SessionError`](/errors.md#sessionerror) where nobody is signed in. [What to tell the payer](/errors.md#tell-the-payer).'
  return page(table(['`error.code`', 'status', 'what it means'], rows), usual).trimEnd()
}
