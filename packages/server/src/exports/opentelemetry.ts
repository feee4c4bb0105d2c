export { recordRequests } from '../telemetry/recordRequests.js'
