/** What an object shows to the other rooms of this package, and to nobody who uses it. */
export interface InsideOf<Shown> {
  put<Shell extends object>(shell: Shell, shown: Shown): Shell
  /** `undefined` for what was made elsewhere, and for a copy. */
  of(shell: object): Shown | undefined
}

export function createInside<Shown>(): InsideOf<Shown> {
  const inside = Symbol('inside')
  return {
    put: (shell, shown) => Object.defineProperty(shell, inside, { value: shown }),
    of: (shell) => (shell as { [inside]?: Shown })[inside],
  }
}
