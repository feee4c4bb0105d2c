import ts from 'typescript'

/** A block of TypeScript in a page, with what the page's earlier blocks and comments give it. */
export interface Example {
  page: string
  /** The page's line that the block's first line is. */
  line: number
  /** What the block's first line calls it (`// src/App.tsx`), so that others can import it. */
  name?: string
  /** One line of what it takes for granted, then the block as it stands. */
  text: string
}

/**
 * The `ts` and `tsx` blocks of a page. A block may use what a block above it imports, and what a comment above
 * it declares: `<!-- with: declare const email: string -->`.
 */
export function readExamples(page: string, markdown: string): Example[] {
  const known = new Map<string, string>()
  return [...markdown.matchAll(/<!-- with:(.*?)-->|^```tsx?\n(.*?)^```$/gms)].flatMap((found) => {
    const [, given, code = ''] = found
    const statements = parse(given ?? code).statements
    if (given !== undefined) {
      learn(known, statements)
      return []
    }
    const line = markdown.slice(0, found.index).split('\n').length + 1
    const [, name] = code.match(/^\/\/ ([\w./[\]-]+\.tsx?)\b/) ?? []
    const text = `${takenForGranted(known, parse(code))}\n${code}`
    learn(known, statements.filter(ts.isImportDeclaration))
    return [{ page, line, name, text }]
  })
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('a.tsx', code, ts.ScriptTarget.Latest, true)
}

function learn(known: Map<string, string>, statements: Iterable<ts.Statement>) {
  for (const statement of statements) {
    if (!ts.isImportDeclaration(statement)) {
      for (const name of namesOf(statement)) known.set(name, statement.getText())
      continue
    }
    const from = statement.moduleSpecifier.getText()
    const clause = statement.importClause
    if (clause?.name) known.set(clause.name.text, `import ${clause.name.text} from ${from}`)
    if (!clause?.namedBindings || !ts.isNamedImports(clause.namedBindings)) continue
    for (const element of clause.namedBindings.elements) {
      const isType = clause.phaseModifier === ts.SyntaxKind.TypeKeyword
      known.set(element.name.text, `import { ${isType ? 'type ' : ''}${element.getText()} } from ${from}`)
    }
  }
}

/** What a block mentions and does not declare itself, and what that mentions in turn. */
function takenForGranted(known: Map<string, string>, block: ts.SourceFile): string {
  const own = new Set(block.statements.flatMap(namesOf))
  const taken = new Map<string, string>()
  const take = (file: ts.SourceFile) => {
    for (const name of mentionedIn(file)) {
      const statement = known.get(name)
      if (!statement || own.has(name) || taken.has(name)) continue
      taken.set(name, statement)
      take(parse(statement))
    }
  }
  take(block)
  return [...new Set(taken.values())].map((statement) => `${statement.replaceAll(/\s+/g, ' ')};`).join(' ')
}

function mentionedIn(file: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return names
}

/** What a statement declares or imports. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isImportDeclaration(statement)) {
    const { name, namedBindings } = statement.importClause ?? {}
    const named =
      namedBindings && ts.isNamedImports(namedBindings)
        ? namedBindings.elements.map((element) => element.name)
        : []
    return [name, ...named].flatMap((identifier) => identifier?.text ?? [])
  }
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundBy(name))
  return 'name' in statement ? [(statement as ts.DeclarationStatement).name?.getText() ?? ''] : []
}

function boundBy(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundBy(element.name)))
}
