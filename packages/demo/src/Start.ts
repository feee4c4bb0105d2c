import type { LabAnswer } from './lab/Lab.js'

/**
 * What the demo's server writes into the page, so that nothing has to be asked for before the first paint.
 */
export interface Start {
  /** Where this page has its token. */
  tokenIn: 'cookie' | 'memory'
  lab: LabAnswer
  programme: Programme
  secureUi: SecureUi
}

/** Under which profile of the programme each thing is made. They open nothing. */
export type Programme = Record<
  | 'corporate'
  | 'consumer'
  | 'managedAccount'
  | 'prepaidCard'
  | 'debitCard'
  | 'transfer'
  | 'send'
  | 'outgoingWireTransfer'
  | 'linkedAccount',
  string
>

/** The `environment` and `uiKey` of `SecureProvider`. */
export interface SecureUi {
  /** Public: it says which programme it is, and opens nothing. */
  uiKey: string
  origin: string
}
