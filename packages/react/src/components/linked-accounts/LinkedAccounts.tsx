'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { Loaded } from '../loaded/Loaded.js'
import type { TaskDialogOptions } from './LinkedAccountTasks.js'
import { useLinkedAccountsContext } from './LinkedAccountsContext.js'
import { Add, Editor, Empty, Items, Outcome, Root, Subtitle, Title } from './LinkedAccountsParts.js'
import type { LinkedAccountsOptions } from './LinkedAccountsRoot.js'

export type LinkedAccountsProps = Omit<PartProps<'section'>, 'children'> &
  LinkedAccountsOptions &
  TaskDialogOptions

/**
 * The payer's own accounts at other banks: linked, verified step by step, blocked, removed. A native
 * `<section>` that takes the props it is given. For another arrangement, use `LinkedAccountsParts`.
 *
 * @example
 * <LinkedAccounts phoneEnding="23" />
 */
export const LinkedAccounts = forwardRef<HTMLElement, LinkedAccountsProps>(function LinkedAccounts(
  { hint, phoneEnding, ...props },
  ref,
) {
  return (
    <Root data-weavr="linked-accounts" {...props} ref={ref}>
      <div data-part="head">
        <Title />
        <Add />
      </div>
      <Subtitle />
      <Outcome />
      <Editor />
      <LoadedAccounts hint={hint} phoneEnding={phoneEnding} />
    </Root>
  )
})

function LoadedAccounts(dialog: TaskDialogOptions) {
  const { query, words } = useLinkedAccountsContext()
  return (
    <Loaded query={query} words={words}>
      {() => (
        <>
          <Empty />
          <Items {...dialog} />
        </>
      )}
    </Loaded>
  )
}
