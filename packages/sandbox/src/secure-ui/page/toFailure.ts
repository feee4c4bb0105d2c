/** An error as the script tells it: older versions by a code, newer ones in words alone. */
export function toFailure(newer: boolean, code: string, more?: object): Error {
  const words: Partial<Record<string, string>> = {
    CONFIRMATION_MISMATCH: 'Password values do not match',
    VALUE_EMPTY: 'A value is required',
    UNMOUNTED: 'The element is not mounted',
    NETWORK: 'The server cannot be reached',
  }
  if (newer) return new Error(words[code] ?? 'This is not possible')
  return Object.assign(new Error('The secure UI refused this.'), { code, ...more })
}
