export { createNodeListener, type NodeListener } from '../node/createNodeListener.js'
