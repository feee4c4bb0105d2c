import { createElement, forwardRef, type ReactNode, type Ref, type SyntheticEvent } from 'react'
import type { PartComponent, PartTag } from './PartProps.js'

type Handler = (event: SyntheticEvent) => void
type Props = Record<string, unknown>

/**
 * One element of a component: what `useOwn` gives, then the caller's props, `className` and `ref`; nothing
 * where it gives nothing. A handler of the caller's runs first and may prevent ours.
 */
export function createPart<Tag extends PartTag>(
  tag: Tag,
  name: string,
  useOwn: () => Props | undefined,
): PartComponent<Tag> {
  return forwardRef(function Part(given: Props, ref) {
    const own = useOwn()
    return own ? renderPart(tag, { 'data-part': name, ...own }, given, ref) : null
  }) as never
}

/** The element itself, for a `Root`, which has options besides: our props, then the caller's. */
export function renderPart(tag: PartTag, own: Props, given: object, ref: Ref<unknown>): ReactNode {
  const { render, ...props } = given as Props & { render?: (props: never) => ReactNode }
  const all: Props = { ...own, ...props, ref }
  for (const [key, ours] of Object.entries(own)) {
    const theirs = props[key]
    if (typeof ours === 'function') all[key] = theirs ? inTurn(theirs as Handler, ours as Handler) : ours
  }
  return render ? render(all as never) : createElement(tag, all)
}

/** The second only where the first has not prevented it. */
function inTurn(first: Handler, second: Handler): Handler {
  return (event) => {
    first(event)
    if (!event.defaultPrevented) second(event)
  }
}
