'use client'

import { createContext, createElement, forwardRef, useContext, type MouseEvent, type MouseEventHandler } from 'react'
import type { PartComponent, PartProps, PartTag } from '../../internal/PartProps.js'
import type { ChallengeElements } from './challengeElements.js'

export const ChallengeContext = createContext<ChallengeElements>({})

type Handler = ((event: unknown) => void) | undefined

/** One element of an open challenge, or nothing while it does not apply. Its own handlers run after the caller's, unless prevented. */
export function challengePart<Tag extends Exclude<PartTag, 'dialog' | 'div'>>(name: keyof ChallengeElements): PartComponent<Tag> {
  return forwardRef(function ChallengePart({ render, ...props }: PartProps<'button'>, ref) {
    const element = useContext(ChallengeContext)[name]
    if (!element) return null
    const [tag, own] = element
    const both = (handler: 'onClick' | 'onSubmit') =>
      own[handler] === undefined
        ? {}
        : {
            [handler]: (event: MouseEvent<HTMLButtonElement>) => {
              ;(props[handler] as MouseEventHandler | undefined)?.(event)
              if (!event.defaultPrevented) (own[handler] as Handler)?.(event)
            },
          }
    const all = { 'data-part': name, ...(tag === 'button' && { type: 'button' }), ...own, ...props, ...both('onClick'), ...both('onSubmit'), ref }
    return render ? render(all as never) : createElement(tag, all)
  }) as never
}
