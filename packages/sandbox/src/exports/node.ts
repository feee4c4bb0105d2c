export {
  startSandboxServer,
  type SandboxServer,
  type SandboxServerOptions,
} from '../node/startSandboxServer.js'
