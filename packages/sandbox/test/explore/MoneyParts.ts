import type { components } from '@weavr-kit/core'

type Schemas = components['schemas']

/** What every part of the exploration needs. */
export interface MoneyParts {
  main: Schemas['SourceInstrument']
  travel: Schemas['InstrumentId']
  /** An account of another identity. */
  stranger: Schemas['InstrumentId']
  verificationCode: string
}
