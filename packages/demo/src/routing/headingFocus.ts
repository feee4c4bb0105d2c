let wanted = false

/** The next page that appears was asked for, so its heading takes the focus. A page that was simply loaded leaves it alone. */
export function wantHeadingFocus(): void {
  wanted = true
}

/** True once after it was wanted. */
export function takeHeadingFocus(): boolean {
  const taken = wanted
  wanted = false
  return taken
}
