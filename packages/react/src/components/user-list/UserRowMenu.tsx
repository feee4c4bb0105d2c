'use client'

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { hasPopovers, joinPopover } from '../../internal/popover/joinPopover.js'
import type { User } from '../../resources/users/userQueries.js'
import { useUserListContext } from './UserListContext.js'
import { fullName } from './useUserTasks.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

/** What can be done to a user, behind one button. */
export function UserRowMenu({ user }: { user: User }): ReactNode {
  const id = useId()
  const { words } = useUserListContext()
  const trigger = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => joinPopover(trigger.current, menu.current, setOpen), [])

  /** The focus goes back to the button first: a dialog gives it back to where it was. */
  const andClose = (act: () => void) => () => {
    if (hasPopovers()) menu.current?.hidePopover()
    else setOpen(false)
    act()
  }
  return (
    <>
      <button
        ref={trigger}
        type="button"
        data-part="menu-trigger"
        aria-label={words.actionsFor(fullName(user))}
        aria-expanded={isOpen}
        onClick={() => void (hasPopovers() || setOpen(!isOpen))}
      >
        <Dots />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        data-part="menu"
        role="group"
        aria-label={words.actionsFor(fullName(user))}
      >
        {isOpen && <Items user={user} andClose={andClose} />}
      </div>
    </>
  )
}

function Items({ user, andClose }: { user: User; andClose(act: () => void): () => void }) {
  const { isOnline, tasks, words } = useUserListContext()
  const offlineReason = useOfflineReason()
  const item = (said: string, act: () => void, tone?: 'negative') => (
    <button
      type="button"
      data-tone={tone}
      aria-disabled={!isOnline}
      title={offlineReason}
      onClick={isOnline ? andClose(act) : undefined}
    >
      {said}
    </button>
  )
  return user.active ? (
    <>
      {item(words.changeRoles, () => tasks.begin({ kind: 'roles', user }))}
      {item(words.sendInvite, () => tasks.sendInvite(user))}
      {item(words.deactivate, () => tasks.begin({ kind: 'deactivate', user }), 'negative')}
    </>
  ) : (
    item(words.activate, () => tasks.activate(user))
  )
}

const Dots = () => (
  <svg aria-hidden viewBox="0 0 20 20" width="20" height="20" fill="currentColor">
    <circle cx="4" cy="10" r="1.5" />
    <circle cx="10" cy="10" r="1.5" />
    <circle cx="16" cy="10" r="1.5" />
  </svg>
)
