/** Every string the kit shows, by component. Each folder adds its own. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the folders declare what is in it
export interface WeavrMessages {}

/** Replacements for the English strings; what is left out stays English. */
export type WeavrMessageOverrides = { [Component in keyof WeavrMessages]?: Partial<WeavrMessages[Component]> }
