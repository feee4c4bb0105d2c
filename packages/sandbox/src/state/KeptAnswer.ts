import type { Answer } from './Answer.js'

/** An answer that is given again when the call is repeated. */
export interface KeptAnswer {
  at: number
  answer: Answer
}
