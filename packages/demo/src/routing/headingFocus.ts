let wanted = false
let shown: string | undefined

/** The next page's heading takes the focus, as after a press that leads to it without changing the address. */
export function wantHeadingFocus(): void {
  wanted = true
}

/** Whether the heading of the entry of history with this key takes the focus. The first page leaves it be. */
export function takeHeadingFocus(key: string): boolean {
  const isTaken = wanted || (shown !== undefined && shown !== key)
  wanted = false
  shown = key
  return isTaken
}
