import { WeavrError } from './WeavrError.js'

/** The code that calls the kit is wrong: mend the code. Thrown at start, never after. */
export class ConfigurationError extends WeavrError {
  override readonly name = 'ConfigurationError'

  /** Without advice, which production builds leave out, the code has to do. */
  constructor(advice: string, code: string) {
    super(advice || code, code)
  }
}
