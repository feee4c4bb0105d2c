import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// As in vite.config.ts: a limit keeps a run from hanging, a busy machine reaches none.
configure({ asyncUtilTimeout: 10_000 })
// Testing Library does both by itself only where the test functions are globals, which they are not here.
afterEach(cleanup)
if (navigator.userAgent.includes('jsdom')) Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
