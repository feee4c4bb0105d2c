/**
 * The paragraphs that are only in one of two texts, as a diff shows lines: what went, then what came.
 * @param {string} before @param {string} now
 * @returns {string} empty where the texts are alike
 */
export function compareApi(before, now) {
  const was = before.split('\n\n')
  const is = now.split('\n\n')
  const changes = [
    ...was.filter((block) => !is.includes(block)).map((block) => mark('-', block)),
    ...is.filter((block) => !was.includes(block)).map((block) => mark('+', block)),
  ]
  if (changes.length === 0 && before !== now) return 'The order is another.'
  return changes.join('\n\n')
}

/** @param {string} sign @param {string} block */
function mark(sign, block) {
  return block
    .split('\n')
    .map((line) => `${sign} ${line}`)
    .join('\n')
}
