import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

// Not the root's configuration: that one is about tests, and asks Storybook what its stories are.
export default defineConfig({
  plugins: [react()],
  // Stories run from source, without a build.
  resolve: { conditions: ['@weavr-kit/source', ...defaultClientConditions] },
  // Vite would rewrite `light-dark()` for browsers that lack it, and what is rewritten follows the scheme of
  // the root alone, not that of the page around a story.
  build: { target: ['chrome123', 'firefox120', 'safari17.5'] },
})
