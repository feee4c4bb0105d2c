import type { SecureField } from '../state/SealedValue.js'

/**
 * What a frame shows, by the names that Weavr's script gives it; `user` shows nothing, and asks who the user
 * is.
 */
export type FrameKind = 'input' | 'span' | 'flow' | 'user'

/** A style object, as Weavr's script takes them: properties in camel case, and objects for pseudo-classes. */
export interface FrameStyle {
  [property: string]: string | FrameStyle | undefined
}

/** What a frame is told at first, and later again in part. */
export interface FrameSetup {
  /** Of an input: it tells what newer versions of the script tell. */
  newer?: boolean
  /** Of an input: a secret to type. */
  field?: SecureField
  placeholder?: string
  maxlength?: number
  /** By state: `base`, `empty`, `valid`, `invalid`, `focus`. Of a span: its own style. */
  style?: FrameStyle
  fonts?: ({ cssSrc: string } | { family: string; src: string })[]
  /** Of a span: what it shows. Of a flow: which one. */
  shows?: string
  /** Of a span: the token of what it shows. */
  token?: string
  /** Of a flow. */
  reference?: string
  customCss?: string
  customCssStr?: string
  /** The user's token, `null` for none. */
  bearer?: string | null
}

/** From the page to a frame. */
export type MessageToFrame =
  | ({ type: 'setup' } & FrameSetup)
  | { type: 'focus' | 'blur' | 'clear' }
  | { type: 'tokenize'; group: string }

/** From a frame to the page. Never what was typed, and never what is shown. */
export type MessageFromFrame =
  | { type: 'event'; name: string; detail?: unknown }
  | { type: 'tokenized'; token?: string; code?: string }
  | { type: 'height'; px: number }
