import type { FlowListener, FlowStyle, SecureClient, SecureFlowKind } from './SecureClient.js'

export interface FlowDraft extends FlowStyle {
  kind: SecureFlowKind
  /** An element of the document, because the script looks for it there. */
  selector: string
  reference: string
  onMessage: FlowListener
  onError(): void
}

/** The two ways in which the script starts a flow, as one. */
export function startFlow(client: SecureClient, { kind, onError, onMessage, ...rest }: FlowDraft): void {
  // Some flows say so in a message, others have a listener for it.
  const hear: FlowListener = (type, payload) => (type === 'error' ? onError() : onMessage(type, payload))
  if (kind === 'consumer_kyc') client.consumer_kyc().init({ ...rest, onMessage: hear, onError })
  else {
    const { selector, reference, ...style } = rest
    client[kind]().init(selector, { reference }, hear, style)
  }
}
