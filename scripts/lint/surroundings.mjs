/**
 * Which files may touch what surrounds the program: clocks, timers, storage, the page, and the language of
 * the runtime.
 */

const tests = ['**/*.test.*', '**/*.test-d.*', '**/*.stories.*']

const noRuntimeLocale = {
  selector: [
    // What asks the runtime: no locale, or `undefined` for one.
    ':matches(NewExpression, CallExpression)[callee.object.name="Intl"]:matches([arguments.length=0], [arguments.0.type="Identifier"][arguments.0.name="undefined"])',
    'CallExpression[callee.property.name="localeCompare"]:matches([arguments.length=1], [arguments.1.type="Identifier"][arguments.1.name="undefined"])',
    'CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString)$/]:matches([arguments.length=0], [arguments.0.type="Identifier"][arguments.0.name="undefined"])',
  ].join(', '),
  message:
    'A server has another locale than the browser, and the page another than both: give the one of `useWeavrLocale`.',
}

export const surroundingRules = [
  surroundings('core', ['packages/core/src/**'], ['packages/core/src/platform/**', ...tests], {
    names: [
      'window',
      'document',
      'navigator',
      'localStorage',
      'sessionStorage',
      'BroadcastChannel',
      'performance',
      'Date',
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'addEventListener',
      'removeEventListener',
    ],
    message:
      'Only core/src/platform touches what surrounds the program: take it from `Platform`, so that tests can move it.',
  }),
  surroundings('react', ['packages/react/src/**'], tests, {
    names: [
      'localStorage',
      'sessionStorage',
      'BroadcastChannel',
      'performance',
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
    ],
    message:
      'Time, storage and tabs belong to the session: ask it, so that one manual clock moves everything.',
  }),
  locales('demo', ['packages/demo/src/**']),
  locales('sandbox', ['packages/sandbox/src/**']),
]

/** @param {string} name @param {string[]} files */
function locales(name, files) {
  return {
    name: `weavr-kit/locales/${name}`,
    files,
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', noRuntimeLocale] },
  }
}

/**
 * `Date` itself stays usable for a given moment; what is forbidden is to ask it for the present one.
 * @param {string} name @param {string[]} files @param {string[]} ignores @param {{ names: string[], message:
 *   string }} ban
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
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
          message,
        },
        noRuntimeLocale,
      ],
    },
  }
}
