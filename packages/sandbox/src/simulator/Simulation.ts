import type { Answer } from '../state/Answer.js'
import type { Caller } from '../context/Call.js'
import type { SandboxContext } from '../context/SandboxContext.js'

/** One request to the Simulator API that has passed every check. */
export interface SimulatorCall<Body = unknown> {
  params: Record<string, string>
  body: Body
  /** Only of operations that want a token too. */
  caller?: Caller
}

/** An operation of the Simulator API: what a bank, a merchant or a person outside would do. */
export interface Simulation {
  method: 'POST'
  /** A template such as `/cards/{card_id}/purchase`, relative to the API's base. */
  path: string
  /** It wants a user's token beside the programme key. */
  bearer?: true
  /** A JSON Schema that bodies are held against. */
  body?: object
  run(call: SimulatorCall, context: SandboxContext): Answer | Promise<Answer>
}

export interface SimulationDraft<Body> extends Omit<Simulation, 'method' | 'run'> {
  run(call: SimulatorCall<Body>, context: SandboxContext): Answer | Promise<Answer>
}

/** Writes an operation against the type of its body; its schema has already seen to it that it holds. */
export function simulation<Body = undefined>({ run, ...rest }: SimulationDraft<Body>): Simulation {
  return { method: 'POST', ...rest, run: (call, context) => run(call as SimulatorCall<Body>, context) }
}
