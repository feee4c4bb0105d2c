import { docsUrlOf, WeavrError } from './WeavrError.js'

/** The code that calls the kit is wrong: mend the code. Thrown at start, never after. */
export class ConfigurationError extends WeavrError {
  override readonly name = 'ConfigurationError'

  /** Production builds leave the advice out, and say where it is. */
  constructor(advice: string, code: string) {
    super(advice || `${docsUrlOf(code)} says what to mend.`, code)
  }
}
