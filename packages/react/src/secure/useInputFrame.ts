import { useEffect, useRef, useState, type RefObject } from 'react'
import { useWeavr } from '../internal/useWeavr.js'
import { isEmpty, type AddedInput, type InputDraft, type OwnSecureForm } from './createSecureForm.js'
import { followStyle } from './followStyle.js'
import { noteFrameInput } from './noteFrameInput.js'
import { readFrameStyle } from './readFrameStyle.js'
import type { SecureClient, SecureInputOptions } from './SecureClient.js'

/** How strong a password is, as the script judges it, such as `{ id: 2, value: 'Medium' }`. */
export interface SecureStrength {
  id: number
  value: string
}

/** What an input tells, beside the value that nobody here may know. */
export interface SecureInputEvents {
  onReady?: () => void
  onChange?: (change: { empty: boolean }) => void
  onFocus?: () => void
  onBlur?: () => void
  /** Only of passwords. */
  onStrength?: (strength: SecureStrength) => void
}

interface InputFrameOptions extends Pick<InputDraft, 'name' | 'field'> {
  client: SecureClient | undefined
  form: OwnSecureForm
  placeholder?: string
  maxLength?: number
  autoFocus?: boolean
  events: SecureInputEvents
  /** What the frame is called and described by. */
  label: RefObject<HTMLElement | null>
  describedBy: string
}

/** How long a frame may take before it is given up. */
const READY_MS = 20_000

/** An input of the script inside `element`, as long as both are there. */
export function useInputFrame(element: HTMLElement | null, options: InputFrameOptions) {
  const { client, form, name, field } = options
  const weavr = useWeavr()
  const { timers } = weavr.platform
  const [state, setState] = useState({
    phase: 'loading' as 'loading' | 'ready' | 'failed',
    empty: true,
    focused: false,
  })
  const latest = useRef(options)
  useEffect(() => void (latest.current = options))
  const input = useRef<AddedInput>(undefined)

  useEffect(() => {
    if (!client || !element) return
    const { autoFocus, label, describedBy } = latest.current
    const draw = (): SecureInputOptions => {
      const { placeholder, maxLength } = latest.current
      // The frame knows nothing of our label. As a placeholder nobody sees, it names the field to those who
      // hear.
      const named = placeholder === undefined ? { '::placeholder': { color: 'transparent' } } : {}
      return {
        placeholder: placeholder ?? label.current?.textContent ?? '',
        maxlength: maxLength,
        style: { base: readFrameStyle(element, named) },
      }
    }
    const set = (change: Partial<typeof state>) => setState((before) => ({ ...before, ...change }))
    let added: AddedInput
    try {
      added = form.add(client, { name, field, options: draw() })
    } catch {
      return set({ phase: 'failed' })
    }
    const tell = () => latest.current.events
    const act = () => noteFrameInput(weavr)
    const hear: Record<string, (detail?: unknown) => void> = {
      ready() {
        stopWaiting()
        set({ phase: 'ready' })
        if (autoFocus) added.focus()
        tell().onReady?.()
      },
      change(detail) {
        // Emptied, it may be by `clear()`. A payer who empties it presses keys.
        if (!isEmpty(detail)) act()
        set({ empty: isEmpty(detail) })
        tell().onChange?.({ empty: isEmpty(detail) })
      },
      key: act,
      keyup: act,
      focus() {
        if (!added.takeOwnFocus()) act()
        set({ focused: true })
        tell().onFocus?.()
      },
      blur() {
        set({ focused: false })
        tell().onBlur?.()
      },
      // As Enter does in a field of the page.
      submit: () => element.closest('form')?.requestSubmit(),
      strength: (detail) => tell().onStrength?.(detail as SecureStrength),
    }
    const stopWaiting = timers.after(READY_MS, () => set({ phase: 'failed' }))
    for (const [event, listener] of Object.entries(hear)) added.input.on(event, listener)
    added.input.mount(element)
    input.current = added
    nameFrame(element, label.current?.textContent ?? '', describedBy)
    const stopFollowing = followStyle(element, () => added.input.update(draw()))
    return () => {
      stopWaiting()
      stopFollowing()
      added.remove()
      input.current = undefined
      element.replaceChildren()
    }
  }, [client, element, field, form, name, timers, weavr])

  useEffect(() => {
    if (element) nameFrame(element, options.label.current?.textContent ?? '', options.describedBy)
  })
  return { ...state, focus: () => void input.current?.focus() }
}

/** Ids do not cross into a frame, but the frame's own element is ours. */
function nameFrame(element: HTMLElement, title: string, describedBy: string) {
  const frame = element.querySelector('iframe')
  if (!frame) return
  frame.title = title
  frame.setAttribute('aria-describedby', describedBy)
}
