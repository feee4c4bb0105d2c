/**
 * Gives jsdom the two methods of `<dialog>` that it lacks, so that the prompt can open: without focus,
 * backdrop or inertness. Leaves a real browser alone.
 * @see https://github.com/jsdom/jsdom/issues/3294
 */
export function supplyDialog(): void {
  if (typeof HTMLDialogElement === 'undefined' || 'showModal' in HTMLDialogElement.prototype) return
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
}
