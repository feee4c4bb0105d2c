import { buildDemo } from '../../../scripts/buildDemo.mjs'
import { prepareConform } from './prepareConform.js'

/**
 * Builds what is tested, as `npm start` would, and gets the rig that judges the traffic, where there is one.
 */
export default async function globalSetup(): Promise<void> {
  const [conform] = await Promise.all([prepareConform(), buildDemo()])
  if (conform) process.env.DEMO_E2E_CONFORM = conform
  else console.log('end to end: no conformance rig beside the repository, so the traffic is not judged.')
}
