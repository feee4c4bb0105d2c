'use client'

import { createContext, createElement, forwardRef, useContext, type MouseEvent, type MouseEventHandler, type ReactNode } from 'react'
import type { PartComponent, PartProps } from '../../internal/PartProps.js'
import { PromptDialog, type PromptElements } from './PromptDialog.js'

const PromptContext = createContext<PromptElements>({})

function headlessFrame(elements: PromptElements, { render, ...dialog }: PartProps<'dialog'>): ReactNode {
  return <PromptContext.Provider value={elements}>{render ? render(dialog) : <dialog {...dialog} />}</PromptContext.Provider>
}

/** One element of an open prompt, or nothing while it does not apply. */
function part<Tag extends 'button' | 'h2' | 'p'>(name: keyof PromptElements): PartComponent<Tag> {
  return forwardRef(function PromptPart({ render, ...props }: PartProps<'button'>, ref) {
    const element = useContext(PromptContext)[name]
    if (!element) return null
    const [tag, own] = element
    const onClick = (event: MouseEvent<HTMLButtonElement>) => {
      props.onClick?.(event)
      if (!event.defaultPrevented) (own.onClick as MouseEventHandler | undefined)?.(event)
    }
    const all = { 'data-part': name, type: tag === 'button' ? tag : undefined, ...own, ...props, onClick, ref }
    return render ? render(all as never) : createElement(tag, all)
  }) as never
}

/**
 * The `<dialog>`: modal over everything while the session is expiring, and after its end until it is closed.
 * `data-state` is `expiring` or `ended`, `data-reason` why it ended.
 */
export const Root: PartComponent<'dialog'> = forwardRef(function Root(props, ref) {
  return <PromptDialog {...props} dialogRef={ref} frame={headlessFrame} />
})

/** The heading that labels the dialog: the question, or after the end, what happened. */
export const Title = part<'h2'>('title')

/** The text that describes the dialog. Never ticks, because it would be read out with every change. */
export const Description = part<'p'>('description')

/** The time left, as `0:42`, for the eye alone: `Announcer` speaks. Gone after the end. */
export const Countdown = part<'p'>('countdown')

/** Says that staying did not work, as soon as that is known; else nothing. */
export const Failure = part<'p'>('failure')

/** A polite live region that speaks at 60, 40, 20 and 10 seconds. Hide it from the eye, not from assistive technology. */
export const Announcer = part<'p'>('announcer')

/** The button that keeps the session alive; it has the focus when the prompt opens. `data-state` is `stay`, `staying`, `failed` or `offline`. */
export const Stay = part<'button'>('stay')

/** The button that signs out at once. */
export const SignOut = part<'button'>('sign-out')

/** The one button after the end. */
export const Close = part<'button'>('close')
