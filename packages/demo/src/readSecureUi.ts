/** What the demo's server says about the secure UI: the `environment` and `uiKey` of `SecureProvider`. */
export interface SecureUi {
  uiKey: string
  origin: string
}

export const readSecureUi = async (): Promise<SecureUi> => (await (await fetch('/api/secure_ui')).json()) as SecureUi
