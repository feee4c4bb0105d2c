/** Enough of a tab's name to tell it from the others. */
export const shortTabName = (name: string): string => name.slice(0, 6)
