import type { FlowListener, FlowStyle, SecureClient, SecureFlowKind } from './SecureClient.js'

interface FlowStart extends FlowStyle {
  kind: SecureFlowKind
  /** An element of the document, because the script looks for it there. */
  selector: string
  reference: string
  onMessage: FlowListener
  onError(): void
}

/** The two ways in which the script starts a flow, as one. */
export function startFlow(client: SecureClient, { kind, onError, onMessage, ...rest }: FlowStart): void {
  // Some flows say so in a message, by either name, others have a listener for it.
  const hear: FlowListener = (type, payload) =>
    type === 'error' || type === 'onError' ? onError() : onMessage(type, payload)
  if (kind === 'consumer_kyc') client.consumer_kyc().init({ ...rest, onMessage: hear, onError })
  else {
    const { selector, reference, ...style } = rest
    client[kind]().init(selector, { reference }, hear, style)
  }
}
