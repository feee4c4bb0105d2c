/**
 * The floors of the house as lint rules: who may import whom, and which files may touch what surrounds the
 * program. CONTRIBUTING.md draws them. Later entries win over earlier ones for the same file, so each repeats
 * what it stands on.
 */

/** @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Ban */

const tests = ['**/*.test.*', '**/*.test-d.*', '**/*.stories.*']

/** Written from where they are imported: `../session/x.js`, however deep. */
const up = String.raw`^(\.\./)+`

/** @type {Ban[]} */
const everywhere = [
  {
    regex: `${up}.*/src/|^@weavr-kit/[a-z]+/(src|dist)/`,
    message: 'Import another package by its name, through its exports.',
  },
  {
    regex: String.raw`^\.{1,2}/(?!.*\.(js|mjs|css|json|html|svg)(\?[a-z]+)?$)`,
    message: 'Write the extension: `./name.js`. Node and browsers resolve nothing without it.',
  },
]
const noBarrel = {
  regex: `${up}exports/`,
  message: 'Barrels are for other packages. Import the file itself.',
}
const noReact = {
  regex: '^(react|react-dom|@testing-library/react)(/|$)|^@tanstack/',
  message: 'No React on this floor.',
}

const onlyNode = {
  regex: String.raw`^(?!node:|\.)`,
  message: 'Node built-ins alone: who makes an app fetches it anew.',
}

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

const coreFloors = 'errors ◀ platform ◀ { api, session } ◀ Weavr ◀ { step-up, ways-in } ◀ createWeavr.'
const reactFloors =
  'internal ◀ provider ◀ { session, resources, secure, signals } ◀ components ◀ { inspector, messages }.'

/** The sandbox's floors, from the ground: folders of one floor do not know each other. */
const sandboxFloors = [
  ['state'],
  ['answers', 'records', 'ledger', 'tokens'],
  ['otp'],
  ['context'],
  ['payments', 'people', 'agenda', 'pipeline', 'faults'],
  ['push'],
  ['api', 'simulator'],
  ['secure-ui', 'seeds', 'webhooks'],
]
const sandboxRoot =
  '(agendaTasks|handlers|createSandbox|SandboxOptions|createSandboxFetch|forwardToSandbox|cli)'
const sandboxDoors = ['node', 'msw', 'testing']
const sandboxDrawing = [...sandboxFloors, ['createSandbox'], sandboxDoors]
  .map((floor) => (floor.length > 1 ? `{ ${floor.join(', ')} }` : floor[0]))
  .join(' ◀ ')
const noSandboxRoot = {
  regex: `${up}${sandboxRoot}\\.js$`,
  message: `Not from this floor: ${sandboxDrawing}`,
}

/** @param {string[]} rooms @param {string} from @returns {Ban} */
const noSandboxRoom = (rooms, from = up) => ({
  regex: `${from}(${rooms.join('|')})/`,
  message: `Not from this floor: ${sandboxDrawing}`,
})

const noCreateWeavr = {
  regex: `${up}(createWeavr|WeavrOptions)\\.js$`,
  message: `Not from this floor: ${coreFloors}`,
}
const noComposition = {
  regex: `${up}((createWeavr|Weavr|WeavrOptions)\\.js$|(step-up|ways-in)/)`,
  message: `Not from this floor: ${coreFloors}`,
}
const noOtherResource = {
  regex: String.raw`^\.\./(?!\.\.)[^/]+/`,
  message:
    'A resource never imports another resource. Name what a mutation invalidates; share through `internal`.',
}
const sessionTypes = {
  regex: `${up}session/SessionState\\.js$`,
  message: `Only its types: ${coreFloors}`,
  allowTypeImports: true,
}
const noSession = {
  regex: `${up}session/(?!SessionState\\.js$)`,
  message: `Not from this floor: ${coreFloors}`,
}

const serverFloors = 'calls ◀ { store, seal } ◀ { limits, budget, tickets, cookies, signals } ◀ proxy ◀ node'

export const floors = [
  imports('core', ['packages/core/src/**'], core),
  imports(
    'core/errors',
    ['packages/core/src/errors/**'],
    [...core, noBarrel, noComposition, noFolder('platform|api|session', coreFloors)],
  ),
  imports(
    'core/contract',
    ['packages/core/src/contract/**'],
    [
      ...core,
      noBarrel,
      noComposition,
      noFolder('errors|platform|api|session', 'the contract is data and knows nobody.'),
    ],
  ),
  imports(
    'core/platform',
    ['packages/core/src/platform/**'],
    [...core, noBarrel, noComposition, noFolder('api|session', coreFloors)],
  ),
  imports(
    'core/api',
    ['packages/core/src/api/**'],
    [...core, noBarrel, noComposition, noSession, sessionTypes],
  ),
  imports(
    'core/session',
    ['packages/core/src/session/**'],
    [...core, noBarrel, noComposition, noFolder('api', coreFloors)],
  ),
  imports(
    'core/step-up',
    ['packages/core/src/step-up/**'],
    [...core, noBarrel, noCreateWeavr, noFolder('ways-in', coreFloors)],
  ),
  imports(
    'core/ways-in',
    ['packages/core/src/ways-in/**'],
    [...core, noBarrel, noCreateWeavr, noFolder('step-up', coreFloors)],
  ),
  imports('react', ['packages/react/src/**'], react),
  imports(
    'react/internal',
    ['packages/react/src/internal/**'],
    [
      ...react,
      noBarrel,
      noFolder('provider|session|resources|secure|signals|components|inspector|messages', reactFloors),
    ],
  ),
  imports(
    'react/provider',
    ['packages/react/src/provider/**'],
    [
      ...react,
      noBarrel,
      noFolder('session|resources|secure|signals|components|inspector|messages', reactFloors),
    ],
  ),
  imports(
    'react/session',
    ['packages/react/src/session/**'],
    [...react, noBarrel, noFolder('resources|secure|signals|components|inspector|messages', reactFloors)],
  ),
  imports(
    'react/resources',
    ['packages/react/src/resources/**'],
    [
      ...react,
      noBarrel,
      noOtherResource,
      noFolder('session|secure|signals|components|inspector|messages', reactFloors),
    ],
  ),
  imports(
    'react/secure',
    ['packages/react/src/secure/**'],
    [...react, noBarrel, noFolder('session|resources|signals|components|inspector|messages', reactFloors)],
  ),
  imports(
    'react/signals',
    ['packages/react/src/signals/**'],
    [...react, noBarrel, noFolder('session|resources|secure|components|inspector|messages', reactFloors)],
  ),
  imports(
    'react/components',
    ['packages/react/src/components/**'],
    [...react, noBarrel, noFolder('inspector|messages', reactFloors)],
  ),
  imports('react/inspector', ['packages/react/src/inspector/**'], [...react, noBarrel]),
  imports('server', ['packages/server/src/**'], server),
  imports(
    'server/calls',
    ['packages/server/src/calls/**'],
    [
      ...server,
      noBarrel,
      noFolder('store|seal|limits|budget|tickets|cookies|signals|proxy|node', serverFloors),
    ],
  ),
  imports(
    'server/store',
    ['packages/server/src/store/**'],
    [...server, noBarrel, noFolder('seal|limits|budget|tickets|cookies|signals|proxy|node', serverFloors)],
  ),
  imports(
    'server/seal',
    ['packages/server/src/seal/**'],
    [...server, noBarrel, noFolder('store|limits|budget|tickets|cookies|signals|proxy|node', serverFloors)],
  ),
  ...['limits', 'budget', 'tickets', 'cookies', 'signals'].map((folder) =>
    imports(
      `server/${folder}`,
      // Their tests go by way of the proxy.
      [`packages/server/src/${folder}/!(*.test*).ts`],
      [
        ...server,
        noBarrel,
        noFolder(
          ['limits', 'budget', 'tickets', 'cookies', 'signals', 'proxy', 'node']
            .filter((other) => other !== folder)
            .join('|'),
          serverFloors,
        ),
      ],
    ),
  ),
  imports('server/proxy', ['packages/server/src/proxy/**'], [...server, noFolder('node', serverFloors)]),
  imports('sandbox', ['packages/sandbox/src/**'], [...sandbox, noReact, noPackage('react')]),
  imports(
    'sandbox/root',
    ['packages/sandbox/src/!(cli).ts'],
    [...sandbox, noReact, noPackage('react'), noSandboxRoom([...sandboxDoors, 'exports'], String.raw`^\./`)],
  ),
  // Handlers and tasks are registered at the root, whose floor their registries share with createSandbox.
  ...sandboxFloors.flatMap((floor, height) =>
    floor.map((room) =>
      imports(
        `sandbox/${room}`,
        [`packages/sandbox/src/${room}/**`],
        [
          ...sandbox,
          noReact,
          noPackage('react'),
          noSandboxRoot,
          noSandboxRoom([
            ...floor.filter((other) => other !== room),
            ...sandboxFloors.slice(height + 1).flat(),
            ...sandboxDoors,
            'exports',
          ]),
        ],
      ),
    ),
  ),
  ...sandboxDoors.map((room) =>
    imports(
      `sandbox/${room}`,
      [`packages/sandbox/src/${room}/**`],
      [
        ...sandbox,
        ...(room === 'testing' ? [] : [noReact, noPackage('react')]),
        noSandboxRoom([...sandboxDoors.filter((other) => other !== room), 'exports']),
      ],
    ),
  ),
  imports('sandbox/exports', ['packages/sandbox/src/exports/**'], sandbox),
  imports('create-weavr-app', ['packages/create-weavr-app/src/**'], [...everywhere, onlyNode]),
  // A test stands on the ground floor and may use the whole house below the demo; only core stays without
  // React.
  imports('tests', tests, everywhere),
  imports(
    'core tests',
    ['packages/core/src/**/*.test.*', 'packages/core/src/**/*.test-d.*'],
    [...everywhere, noReact, noPackage('react|server|demo')],
  ),
]

/** @param {string} name @param {string[]} files @param {Ban[]} patterns */
function imports(name, files, patterns) {
  return {
    name: `weavr-kit/floors/${name}`,
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  }
}
