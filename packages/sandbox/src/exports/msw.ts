export { sandboxHandlers } from '../msw/sandboxHandlers.js'
