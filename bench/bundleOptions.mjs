/** What an app that uses the kit already carries, and every candidate is spared alike. */
export const external = ['react', 'react-dom', '@tanstack/react-query', 'zustand']

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
})
