import type { Simulation } from './Simulation.js'

/** Money that arrives. */
export const accountSimulations = {} satisfies Record<string, Simulation>
