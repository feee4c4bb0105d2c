import type { Timers } from '@weavr-kit/core'

/** Long enough for a browser that asks first where to. In milliseconds. */
const KEPT_MS = 60_000

/** Hands a file to the browser, which saves it or asks where to. */
export function saveFile(file: Blob, name: string, timers: Timers): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  timers.after(KEPT_MS, () => URL.revokeObjectURL(link.href))
}
