export { warnings as scenes } from '../session-expiry-prompt/SessionExpiryPrompt.scenes.test.fixture.js'
