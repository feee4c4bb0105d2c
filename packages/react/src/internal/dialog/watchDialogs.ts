export interface DialogWatch {
  /** Whether a dialog that was opened later is still open. */
  isCovered(): boolean
  /** Ours was opened anew: nothing lies over it. */
  uncover(): void
  stop(): void
}

/**
 * Notices each modal dialog that opens over the one in `container`. Those that stay on top do not contend
 * with one another.
 */
export function watchDialogs(container: HTMLElement, onCovered: () => void): DialogWatch {
  const over = new Set<HTMLDialogElement>()

  function covers(target: Node): target is HTMLDialogElement {
    if (!(target instanceof window.HTMLDialogElement) || !target.matches('dialog:modal')) return false
    return !container.contains(target)
  }

  const observer = new window.MutationObserver((changes) => {
    const opened = changes.map(({ target }) => target).filter(covers)
    for (const dialog of opened) over.add(dialog)
    const contender = opened.find((dialog) => !dialog.closest('[data-weavr-layer=top]'))
    if (contender) onCovered()
  })
  observer.observe(document, { subtree: true, attributeFilter: ['open'] })

  return {
    isCovered: () => [...over].some((dialog) => dialog.open && dialog.isConnected),
    uncover() {
      // With what was not told yet: it is beneath now.
      observer.takeRecords()
      over.clear()
    },
    stop: () => observer.disconnect(),
  }
}
