/** Headers as the defences read them, whichever way they came: names in lower case, several of one joined. */
export interface CallHeaders {
  get(name: string): string | null
  keys(): Iterable<string>
}
