import ts from 'typescript'

/**
 * Reads built declarations as an app's compiler does.
 * @param {string[]} files
 */
export function openDeclarations(files) {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  })
  const checker = program.getTypeChecker()

  /** @param {ts.Symbol} symbol */
  const resolve = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

  /**
   * What a module exports; of what it exports as a namespace (`export * as SignInParts`) each part.
   * @param {ts.Symbol} module @param {string} [before]
   * @returns {{ name: string, symbol: ts.Symbol }[]}
   */
  const namesIn = (module, before = '') =>
    checker.getExportsOfModule(module).flatMap((exported) => {
      const symbol = resolve(exported)
      const name = `${before}${exported.name}`
      const isNamespace = symbol.declarations?.some(ts.isSourceFile)
      return isNamespace ? namesIn(symbol, `${name}.`) : [{ name, symbol }]
    })

  return {
    checker,
    /** @param {string} file */
    exportsOf(file) {
      const source = program.getSourceFile(file)
      const module = source && checker.getSymbolAtLocation(source)
      if (!module) throw new Error(`${file} is no module. Is it built?`)
      return namesIn(module)
    },
  }
}
