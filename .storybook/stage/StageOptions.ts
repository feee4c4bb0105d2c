import type { SignInParams, WeavrOptions, WeavrSessionProviderProps } from '@weavr-kit/react'
import type { SandboxOptions } from '@weavr-kit/sandbox'

/** What a story asks of its stage: `parameters: { stage: { … } }`. */
export interface StageOptions {
  /** Who is signed in when the story begins; `false` for nobody. @default the demo company's user */
  signedIn?: SignInParams | false
  /** The session's own options. */
  weavr?: Omit<WeavrOptions, 'baseUrl' | 'fetch' | 'platform'>
  /** How the sandbox behaves. */
  sandbox?: Omit<SandboxOptions, 'clock' | 'timers'>
  /** Props of the provider around the story; `false` for a story that brings one of its own. */
  provider?: Pick<WeavrSessionProviderProps, 'expiryPrompt' | 'messages'> | false
  /**
   * Puts the sandbox's stand-in for Weavr's secure UI in the page, and a `SecureProvider` around the story;
   * `missing` for a script that does not load, `stalled` for frames that do not. @default false
   */
  secure?: boolean | 'missing' | 'stalled'
  /** What a test run asks of Chromium. In the Storybook itself, the developer tools do that ("Rendering"). */
  media?: EmulatedMedia
}

/** The payer's own settings. */
export interface EmulatedMedia {
  /** @default 'none' */
  forcedColors?: 'active' | 'none'
  /** @default 'reduce' */
  reducedMotion?: 'reduce' | 'no-preference'
}
