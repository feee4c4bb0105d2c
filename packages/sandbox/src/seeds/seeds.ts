import type { SandboxContext } from '../state/SandboxContext.js'
import { seedDemoCompany } from './seedDemoCompany.js'
import { seedDemoConsumer } from './seedDemoConsumer.js'

/** `empty`: profiles only. `demo-company`: a company and a person with two identities. `demo-consumer`: a consumer. */
export type SeedName = 'empty' | 'demo-company' | 'demo-consumer'

/** What each seed puts into a new sandbox. */
export const seeds: Readonly<Record<SeedName, (context: SandboxContext) => void>> = {
  empty: () => {},
  'demo-company': seedDemoCompany,
  'demo-consumer': seedDemoConsumer,
}
