/** What an app that uses the kit already carries, and every candidate is spared alike. */
export const external = ['react', 'react-dom', '@tanstack/react-query', 'zustand']

/**
 * What is imported while the app runs is a file of its own, for those who ask for it. @type
 * {import('esbuild').Plugin}
 */
const onDemand = {
  name: 'on demand',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    )
  },
}

/** How a size is measured, everywhere: from source, minified, for production, as one ES module. */
export const bundleOptions = /** @satisfies {import('esbuild').BuildOptions} */ ({
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  conditions: ['@weavr-kit/source', 'module'],
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  plugins: [onDemand],
})
