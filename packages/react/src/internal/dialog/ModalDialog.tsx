'use client'

import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react'
import { createPortal } from 'react-dom'
import { createPart } from '../createPart.js'
import type { PartProps } from '../PartProps.js'
import { carryLook } from './carryLook.js'
import { focusLanding } from './focusLanding.js'
import { openModal } from './openModal.js'

export interface ModalDialogProps extends PartProps<'dialog'> {
  dialogRef: Ref<HTMLDialogElement>
  /** Esc, or whatever else asks a dialog to close. It stays open until it is unmounted. */
  onDismiss: () => void
  /** Puts the focus where it belongs: when the dialog opens, and when `focusKey` changes. */
  placeFocus: (dialog: HTMLDialogElement) => void
  focusKey: string
  /** Goes on top again when the page opens another dialog over it. @default false */
  staysOnTop?: boolean
}

/**
 * The one modal `<dialog>` of the kit: open while it is mounted and the page is shown.
 *
 * It lives at the end of the body, in an element of its own, because the dialogs of other libraries disable
 * whatever else stands on the page. Theme, language and direction are those of the place where it is
 * rendered. What opens and closes it are layout effects, which React also runs when a Suspense boundary hides
 * or shows the page: no page is left inert under a dialog that nobody sees.
 */
export function ModalDialog(props: ModalDialogProps): ReactNode {
  const { dialogRef, onDismiss, placeFocus, focusKey, staysOnTop = false, ...rest } = props
  const [container] = useState(() => document.createElement('div'))
  const place = useRef<HTMLSpanElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const focusedBefore = useRef<Element>(undefined)
  const latest = useRef({ onDismiss, placeFocus })
  useImperativeHandle(dialogRef, () => dialog.current as HTMLDialogElement, [])
  useLayoutEffect(() => {
    latest.current = { onDismiss, placeFocus }
  })

  useLayoutEffect(() => {
    if (!dialog.current || !place.current) return
    // After the page was hidden nothing has the focus: what had it before still counts.
    if (document.activeElement !== document.body) focusedBefore.current = document.activeElement ?? undefined
    carryLook(place.current, container)
    return openModal(dialog.current, {
      container,
      staysOnTop,
      onDismiss: () => latest.current.onDismiss(),
      placeFocus: (opened) => latest.current.placeFocus(opened),
    })
  }, [container, staysOnTop])

  useLayoutEffect(() => {
    if (dialog.current) latest.current.placeFocus(dialog.current)
  }, [focusKey])

  // Not with the layout effect: what the focus shall land on may come in the commit that closes the dialog.
  useEffect(() => () => focusLanding(focusedBefore.current), [])

  return (
    <>
      <span hidden ref={place} />
      {createPortal(<DialogElement {...rest} ref={dialog} />, container)}
    </>
  )
}

const DialogElement = createPart('dialog', 'root', () => ({}))
