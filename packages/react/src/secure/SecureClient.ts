/** What the kit uses of `OpcUxSecureClient`, which Weavr's secure UI script puts on `window`. */
export interface SecureClient {
  /** Throws in some versions when it is called again. */
  init(uiKey: string, options?: { fonts?: readonly SecureFont[] }): void
  /** Some versions return a promise as well, which rejects in place of `failed`. */
  associate(bearer: string, done?: () => void, failed?: (error?: unknown) => void): unknown
  /** Missing in old versions of the script. */
  setUserToken?(bearer: string | null, done?: () => void, failed?: (error?: unknown) => void): unknown
  form(): SecureClientForm
  span(type: SecureSpanType, token: string, options?: { style?: SecureStyle }): SecureClientSpan
  kyb(): SecureClientFlow
  kyc(): SecureClientFlow
  consumer_kyc(): { init(options: ConsumerFlowOptions): void }
}

export type SecureField = 'password' | 'confirmPassword' | 'passCode' | 'confirmPassCode' | 'cardPin'
export type SecureSpanType = 'cardNumber' | 'cvv' | 'cardPin'
export type SecureFlowKind = 'kyb' | 'kyc' | 'consumer_kyc'

/** A font that frames load, because they inherit none: a style sheet, or one face. */
export type SecureFont =
  { cssSrc: string } | { family: string; src: string; style?: string; weight?: string; unicodeRange?: string }

/** CSS in camel case, and objects for pseudo-classes. */
export interface SecureStyle {
  [property: string]: string | SecureStyle | undefined
}

export interface SecureClientForm {
  input(name: string, field: SecureField, options?: SecureInputOptions): SecureClientInput
  tokenize(done: (tokens: Record<string, string>) => void, failed: (error?: unknown) => void): unknown
  destroy(): unknown
}

export interface SecureInputOptions {
  placeholder?: string
  maxlength?: number
  style?: { base?: SecureStyle }
}

interface SecureMounted {
  mount(element: HTMLElement): unknown
  on(event: string, listener: (detail?: unknown) => void): unknown
  destroy(): unknown
}

export interface SecureClientInput extends SecureMounted {
  update(options: SecureInputOptions): unknown
  focus(): unknown
  clear(): unknown
}

export interface SecureClientSpan extends SecureMounted {
  update(options: { style?: SecureStyle }): unknown
}

/** Heard from a flow: a message's type, and what comes with it. */
export type FlowListener = (type: string, payload?: unknown) => void

export interface FlowStyle {
  lang?: string
  /** The address of a style sheet. */
  customCss?: string
  customCssStr?: string
}

export interface SecureClientFlow {
  init(selector: string, auth: { reference: string }, onMessage: FlowListener, options?: FlowStyle): void
}

export interface ConsumerFlowOptions extends FlowStyle {
  selector: string
  reference: string
  onMessage: FlowListener
  onError(error?: unknown): void
}
