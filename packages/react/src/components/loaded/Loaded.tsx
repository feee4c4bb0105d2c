'use client'

import { forwardRef, type ReactElement, type ReactNode, type Ref } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { useLoadedContext, type LoadedQuery } from './LoadedContext.js'
import type { LoadedWords } from './loadedMessages.js'
import { Announcer, Notice, Reference, Retrying, Root, Skeleton, Stale, TryAgain } from './LoadedParts.js'

export type LoadedProps<Data> = Omit<PartProps<'div'>, 'children'> & {
  /** What a hook of the kit, or `useQuery` over one of its queries, gave. */
  query: LoadedQuery<Data>
  /**
   * What is said of this in particular: `failed`, `loading`, `noPermission`.
   * @default words that fit anything
   */
  words?: LoadedWords
  /** Grey shapes like what is waited for. @default three lines */
  skeleton?: ReactNode
  /** What is shown once it is there, and goes on being shown when reading it again fails. */
  children: (data: Data) => ReactNode
}

/**
 * What Weavr was asked for, in every state it can be in: on its way, failed, not allowed, busy, offline, old,
 * there. What is around it lives on, and a failure never looks like an empty list. A native `<div>` that
 * takes the props it is given. For another arrangement, use `LoadedParts`.
 *
 * @example
 * const cards = useManagedCards()
 * return <Loaded query={cards}>{({ count }) => <p>You have {count} cards.</p>}</Loaded>
 */
export const Loaded = forwardRef(function Loaded<Data>(
  { skeleton = <ThreeLines />, children, query, ...props }: LoadedProps<Data>,
  ref: Ref<HTMLDivElement>,
) {
  return (
    <Root data-weavr="loaded" {...props} query={query} ref={ref}>
      <Announcer />
      <Retrying />
      <Notice />
      <Reference />
      <TryAgain />
      <Skeleton>{skeleton}</Skeleton>
      <Ready query={query}>{children}</Ready>
      <Stale />
    </Root>
  )
}) as <Data>(props: LoadedProps<Data> & { ref?: Ref<HTMLDivElement> }) => ReactElement

function Ready<Data>({ query, children }: Pick<LoadedProps<Data>, 'query' | 'children'>): ReactNode {
  const { state } = useLoadedContext()
  return state === 'ready' && query.data !== undefined ? children(query.data) : null
}

const ThreeLines = () => (
  <>
    <span />
    <span />
    <span />
  </>
)
