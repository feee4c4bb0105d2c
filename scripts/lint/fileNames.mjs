/** Drawers that fill up: a file is named like its main export, a barrel lies in `exports` alone. */

/** @param {string} name @param {string[]} files @param {string[]} ignores @param {string} message */
const ban = (name, files, ignores, message) => ({
  name: `weavr-kit/file-names/${name}`,
  files,
  ignores,
  rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message }] },
})

const drawers = '{utils,util,helpers,helper,types,common,shared,misc}'

export const fileNames = [
  ban(
    'drawers',
    [`packages/**/${drawers}.{ts,tsx,mjs}`, `packages/**/${drawers}/**/*.{ts,tsx,mjs}`],
    [],
    'A drawer for anything soon holds everything. Name the file like its main export, and put it where it is used.',
  ),
  ban(
    'inner barrels',
    ['packages/*/src/**/index.{ts,tsx}'],
    ['packages/*/src/exports/**'],
    'Barrels lie in `exports` alone. Import the file itself.',
  ),
]
