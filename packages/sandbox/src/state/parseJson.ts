/**
 * Reads JSON from outside, without what is called `__proto__`: copied on to something of ours, it would not
 * be a field but change what that is.
 * @throws {SyntaxError} for what is no JSON
 */
export function parseJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value))
}
