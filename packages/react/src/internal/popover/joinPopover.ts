/**
 * Joins a button and its popover as the platform does, which then opens it, closes it at Esc or a press
 * elsewhere, and gives the focus back. By hand, because React 18 and 19 write the attribute differently and
 * 18 does not hear the event. Returns what parts them.
 */
export function joinPopover(
  trigger: Element | null | undefined,
  popover: Element | null | undefined,
  onToggle: (isOpen: boolean) => void,
): () => void {
  if (!trigger || !popover) return () => {}
  trigger.setAttribute('popovertarget', popover.id)
  const follow = (event: Event) => onToggle((event as ToggleEvent).newState === 'open')
  popover.addEventListener('beforetoggle', follow)
  return () => popover.removeEventListener('beforetoggle', follow)
}

/** Where a browser has none, and in jsdom, the button opens and closes by a state of its own. */
export const hasPopovers = (): boolean => 'showPopover' in HTMLElement.prototype
