import { listenTo } from './listenTo.js'
import { shieldFromPage } from './shieldFromPage.js'
import { watchDialogs } from './watchDialogs.js'

export interface ModalOptions {
  /** Holds the dialog; is put at the end of the body, and taken away again. */
  container: HTMLElement
  staysOnTop: boolean
  onDismiss: () => void
  placeFocus: (dialog: HTMLDialogElement) => void
}

/** Opens a dialog over everything, and keeps it open until the returned function is called. */
export function openModal(dialog: HTMLDialogElement, options: ModalOptions): () => void {
  const { container, staysOnTop, onDismiss, placeFocus } = options
  let lastFocused: Element | null = null
  let nextFrame: number | undefined

  container.dataset.weavrLayer = staysOnTop ? 'top' : 'dialog'
  document.body.append(container)
  const watch = watchDialogs(container, () => {
    // In the next frame, so that two who both want to be on top cannot keep each other busy for ever.
    if (staysOnTop) nextFrame ??= window.requestAnimationFrame(goOnTop)
  })

  function goOnTop() {
    nextFrame = undefined
    if (!watch.isCovered()) return
    const focused = lastFocused
    // The top layer is in order of opening.
    dialog.close()
    if (!dialog.open) dialog.showModal()
    watch.uncover()
    if (focused instanceof window.HTMLElement && dialog.contains(focused)) focused.focus()
    else placeFocus(dialog)
  }

  function onFocusIn({ target }: FocusEvent) {
    lastFocused = target as Element
  }

  function dismiss(event: Event) {
    event.preventDefault()
    // What lies beneath must not hear this Esc.
    event.stopPropagation()
    onDismiss()
  }

  // On the window, because some libraries listen on the document before anything in it can. Chromium closes a
  // dialog at the second Esc in a row without asking, unless the key is taken.
  function onKeyDown(event: KeyboardEvent) {
    const isOurs = event.target === document.body || container.contains(event.target as Node)
    if (event.key === 'Escape' && isOurs && !watch.isCovered()) dismiss(event)
  }

  // A file field in the dialog tells of its cancelling too.
  function onCancel(event: Event) {
    if (event.target === dialog) dismiss(event)
  }

  /** Some other way of closing must not hide what waits for an answer. */
  function onClose(event: Event) {
    if (event.target !== dialog) return
    event.stopPropagation()
    if (dialog.open) return
    dialog.showModal()
    placeFocus(dialog)
  }

  const stops = [
    watch.stop,
    shieldFromPage(container),
    listenTo(container, ['focusin'], onFocusIn),
    listenTo(container, ['cancel'], onCancel, { capture: true }),
    listenTo(container, ['close'], onClose, { capture: true }),
    listenTo(window, ['keydown'], onKeyDown, { capture: true }),
  ]
  dialog.showModal()

  return () => {
    if (nextFrame !== undefined) window.cancelAnimationFrame(nextFrame)
    for (const stop of stops) stop()
    // Gives the focus back to where it was.
    dialog.close()
    container.remove()
  }
}
