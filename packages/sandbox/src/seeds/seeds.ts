import type { SandboxContext } from '../context/SandboxContext.js'
import { seedDemoCompany } from './seedDemoCompany.js'
import { seedDemoConsumer } from './seedDemoConsumer.js'
import { seedHeavy } from './seedHeavy.js'

/**
 * `empty`: profiles only. `demo-company`: a company and a person with two identities. `demo-consumer`: a
 * consumer. `heavy`: 10,000 cards, 100,000 payments.
 */
export type SeedName = 'empty' | 'demo-company' | 'demo-consumer' | 'heavy'

/** What each seed puts into a new sandbox. */
export const seeds: Readonly<Record<SeedName, (context: SandboxContext) => void>> = {
  empty: () => {},
  'demo-company': seedDemoCompany,
  'demo-consumer': seedDemoConsumer,
  heavy: seedHeavy,
}
