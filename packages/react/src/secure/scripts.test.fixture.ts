/** What the stand-in can be switched to: every test that depends on the script runs on both. */
export const scripts: readonly [says: string, newer: boolean][] = [
  ['key, and codes', false],
  ['keyup, and words', true],
]
