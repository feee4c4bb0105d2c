import { accountSimulations } from './accountSimulations.js'
import { cardSimulations } from './cardSimulations.js'
import { factorSimulations } from './factorSimulations.js'
import { identitySimulations } from './identitySimulations.js'
import { linkedAccountSimulations } from './linkedAccountSimulations.js'
import { wireSimulations } from './wireSimulations.js'
import type { Simulation } from './Simulation.js'

/** Every operation of the Simulator API that the sandbox can do, by Weavr's `operationId`. */
export const simulations: Readonly<Record<string, Simulation>> = {
  ...accountSimulations,
  ...cardSimulations,
  ...factorSimulations,
  ...identitySimulations,
  ...linkedAccountSimulations,
  ...wireSimulations,
}
