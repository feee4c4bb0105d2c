/**
 * The floors of the house as lint rules: who may import whom, and which files may touch what surrounds the program.
 * CONTRIBUTING.md draws them. Later entries win over earlier ones for the same file, so each repeats what it stands on.
 */

/** @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Ban */

const tests = ['**/*.test.*', '**/*.test-d.*', '**/*.stories.*']

/** Written from where they are imported: `../session/x.js`, however deep. */
const up = String.raw`^(\.\./)+`

/** @type {Ban[]} */
const everywhere = [
  { regex: `${up}.*/src/|^@weavr-kit/[a-z]+/(src|dist)/`, message: 'Import another package by its name, through its exports.' },
  {
    regex: String.raw`^\.{1,2}/(?!.*\.(js|mjs|css|json|html|svg)(\?[a-z]+)?$)`,
    message: 'Write the extension: `./name.js`. Node and browsers resolve nothing without it.',
  },
]
const noBarrel = { regex: `${up}exports/`, message: 'Barrels are for other packages. Import the file itself.' }
const noReact = { regex: '^(react|react-dom|@testing-library/react)(/|$)|^@tanstack/', message: 'No React on this floor.' }

/** @param {string} names @returns {Ban} */
const noPackage = (names) => ({
  regex: `^@weavr-kit/(${names})(/|$)`,
  message: 'Floors: demo → sandbox → react → core, and server → core. Never upwards.',
})

/** @param {string} folders @param {string} why @returns {Ban} */
const noFolder = (folders, why) => ({ regex: `${up}(${folders})/`, message: `Not from this floor: ${why}` })

const core = [...everywhere, noReact, noPackage('react|server|sandbox|demo')]
const react = [...everywhere, noPackage('server|sandbox|demo')]
const server = [...everywhere, noReact, noPackage('react|sandbox|demo')]
const sandbox = [...everywhere, noPackage('server|demo')]

const coreFloors = 'errors ◀ platform ◀ { api, session } ◀ createWeavr.'
const reactFloors = 'internal ◀ provider ◀ { session, resources, secure } ◀ components ◀ inspector.'
const noComposition = { regex: `${up}(createWeavr|signIn)\\.js$`, message: `Not from this floor: ${coreFloors}` }
const noOtherResource = {
  regex: String.raw`^\.\./(?!\.\.)[^/]+/`,
  message: 'A resource never imports another resource. Name what a mutation invalidates; share through `internal`.',
}
const sessionTypes = {
  regex: `${up}session/SessionState\\.js$`,
  message: `Only its types: ${coreFloors}`,
  allowTypeImports: true,
}
const noSession = { regex: `${up}session/(?!SessionState\\.js$)`, message: `Not from this floor: ${coreFloors}` }

export const floors = [
  imports('core', ['packages/core/src/**'], core),
  imports('core/errors', ['packages/core/src/errors/**'], [
    ...core, noBarrel, noComposition, noFolder('platform|api|session', coreFloors),
  ]),
  imports('core/contract', ['packages/core/src/contract/**'], [
    ...core, noBarrel, noComposition, noFolder('errors|platform|api|session', 'the contract is data and knows nobody.'),
  ]),
  imports('core/platform', ['packages/core/src/platform/**'], [
    ...core, noBarrel, noComposition, noFolder('api|session', coreFloors),
  ]),
  imports('core/api', ['packages/core/src/api/**'], [...core, noBarrel, noComposition, noSession, sessionTypes]),
  imports('core/session', ['packages/core/src/session/**'], [
    ...core, noBarrel, noComposition, noFolder('api', coreFloors),
  ]),
  imports('react', ['packages/react/src/**'], react),
  imports('react/internal', ['packages/react/src/internal/**'], [
    ...react, noBarrel, noFolder('provider|session|resources|secure|components|inspector', reactFloors),
  ]),
  imports('react/provider', ['packages/react/src/provider/**'], [
    ...react, noBarrel, noFolder('session|resources|secure|components|inspector', reactFloors),
  ]),
  imports('react/session', ['packages/react/src/session/**'], [
    ...react, noBarrel, noFolder('resources|secure|components|inspector', reactFloors),
  ]),
  imports('react/resources', ['packages/react/src/resources/**'], [
    ...react, noBarrel, noOtherResource, noFolder('session|secure|components|inspector', reactFloors),
  ]),
  imports('react/secure', ['packages/react/src/secure/**'], [
    ...react, noBarrel, noFolder('session|resources|components|inspector', reactFloors),
  ]),
  imports('react/components', ['packages/react/src/components/**'], [
    ...react, noBarrel, noFolder('inspector', reactFloors),
  ]),
  imports('react/inspector', ['packages/react/src/inspector/**'], [...react, noBarrel]),
  imports('server', ['packages/server/src/**'], server),
  imports('sandbox', ['packages/sandbox/src/**'], [...sandbox, noReact, noPackage('react')]),
  imports('sandbox/testing', ['packages/sandbox/src/{testing,exports}/**'], sandbox),
  // A test stands on the ground floor and may use the whole house below the demo; only core stays without React.
  imports('tests', tests, everywhere),
  imports('core tests', ['packages/core/src/**/*.test.*', 'packages/core/src/**/*.test-d.*'], [
    ...everywhere, noReact, noPackage('react|server|demo'),
  ]),

  surroundings('core', ['packages/core/src/**'], ['packages/core/src/platform/**', ...tests], {
    names: [
      'window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'BroadcastChannel', 'performance', 'Date',
      'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'addEventListener', 'removeEventListener',
    ],
    message: 'Only core/src/platform touches what surrounds the program: take it from `Platform`, so that tests can move it.',
  }),
  surroundings('react', ['packages/react/src/**'], tests, {
    names: [
      'localStorage', 'sessionStorage', 'BroadcastChannel', 'performance',
      'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval',
    ],
    message: 'Time, storage and tabs belong to the session: ask it, so that one manual clock moves everything.',
  }),
]

/** @param {string} name @param {string[]} files @param {Ban[]} patterns */
function imports(name, files, patterns) {
  return {
    name: `weavr-kit/floors/${name}`,
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  }
}

/**
 * `Date` itself stays usable for a given moment; what is forbidden is to ask it for the present one.
 * @param {string} name @param {string[]} files @param {string[]} ignores @param {{ names: string[], message: string }} ban
 */
function surroundings(name, files, ignores, { names, message }) {
  const globals = names.filter((global) => global !== 'Date').map((global) => ({ name: global, message }))
  return {
    name: `weavr-kit/surroundings/${name}`,
    files,
    ignores,
    rules: {
      'no-restricted-globals': ['error', { globals, checkGlobalObject: true }],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message }],
      'no-restricted-syntax': ['error', { selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]', message }],
    },
  }
}
