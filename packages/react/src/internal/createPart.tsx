import { createElement, forwardRef, type ReactNode, type SyntheticEvent } from 'react'
import type { PartComponent, PartTag } from './PartProps.js'

type Handler = (event: SyntheticEvent) => void

/**
 * One element of a component: what `useOwn` gives, then the caller's props, `className` and `ref`; nothing where it gives nothing.
 * A handler of the caller's runs first and may prevent ours.
 */
export function createPart<Tag extends PartTag>(tag: Tag, name: string, useOwn: () => Record<string, unknown> | undefined): PartComponent<Tag> {
  return forwardRef(function Part({ render, ...given }: { render?: (props: never) => ReactNode } & Record<string, unknown>, ref) {
    const own = useOwn()
    if (!own) return null
    const all: Record<string, unknown> = { 'data-part': name, ...own, ...given, ref }
    for (const key of Object.keys(given)) {
      const [mine, theirs] = [own[key], given[key]]
      if (typeof mine !== 'function' || typeof theirs !== 'function') continue
      all[key] = (event: SyntheticEvent) => {
        ;(theirs as Handler)(event)
        if (!event.defaultPrevented) (mine as Handler)(event)
      }
    }
    return render ? render(all as never) : createElement(tag, all)
  }) as never
}
