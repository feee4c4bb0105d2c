/**
 * Compiles `queries.test-d.ts` as an app would: against the built declarations, under each TypeScript and
 * TanStack Query that users may have. Run `scripts/build.mjs` first.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runCommand, tsc } from './runCommand.mjs'

const folder = join(root, 'reports/query-types')

/** @type {Record<string, string[]>} */
const compilers = {
  5.4: [process.execPath, 'node_modules/typescript-5.4/lib/tsc.js'],
  5.9: [process.execPath, 'node_modules/typescript-5.9/lib/tsc.js'],
  6: [process.execPath, 'node_modules/typescript/lib/tsc.js'],
  7: tsc,
}

/** The oldest that our peer range lets in, and the newest. */
const reactQueries = { oldest: 'react-query-5.90', newest: '@tanstack/react-query' }

mkdirSync(folder, { recursive: true })
for (const [age, name] of Object.entries(reactQueries)) {
  const config = {
    compilerOptions: {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      jsx: 'react-jsx',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      // As most apps have it: a library's own declarations may be newer than the compiler.
      skipLibCheck: true,
      // For everybody, our declarations too, so that there is one.
      paths: { '@tanstack/react-query': [join(root, 'node_modules', name)] },
    },
    files: [join(root, 'packages/react/src/exports/queries.test-d.ts')],
  }
  writeFileSync(join(folder, `${age}.json`), JSON.stringify(config, null, 2))
  for (const [version, compiler] of Object.entries(compilers)) {
    const { code, output } = await runCommand(
      [...compiler, '-p', join(folder, `${age}.json`), '--pretty', 'false'],
      { quiet: true },
    )
    if (code === 0) continue
    console.error(`TypeScript ${version} with the ${age} TanStack Query:\n${output}`)
    process.exitCode = 1
  }
}
