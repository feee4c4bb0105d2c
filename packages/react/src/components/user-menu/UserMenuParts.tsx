'use client'

import { createPart } from '../../internal/createPart.js'
import { hasPopovers } from '../../internal/popover/joinPopover.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { referenceOf, sayTrouble } from '../credential-form/CredentialFormContext.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { useUserMenuContext } from './UserMenuContext.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './UserMenuRoot.js'

/** The button, with who is signed in and for whom. Where a browser has popovers it opens the menu by itself. */
export const Trigger = createPart('button', 'trigger', () => {
  const { companyName, isOpen, setOpen, user, words } = useUserMenuContext()
  return {
    type: 'button',
    'aria-expanded': isOpen,
    onClick: () => void (hasPopovers() || setOpen(!isOpen)),
    children: (
      <>
        <span data-part="initials" aria-hidden>
          {user ? initialsOf(user.name) : <Silhouette />}
        </span>
        <span data-part="who">
          {user ? (
            <>
              <span data-part="heard">{words.signedInAs}</span>{' '}
              <Verbatim data-part="name">{user.name}</Verbatim>
            </>
          ) : (
            <span data-part="name">{words.account}</span>
          )}
          {companyName && (
            <>
              {' '}
              <Verbatim data-part="company">{companyName}</Verbatim>
            </>
          )}
        </span>
        <Chevron />
      </>
    ),
  }
})

/** What the button opens: a native popover, in the top layer. Esc and a press elsewhere close it. */
export const Menu = createPart('div', 'menu', () => {
  const { id, isOpen, words } = useUserMenuContext()
  return {
    id: id + 'menu',
    popover: 'auto',
    role: 'group',
    'aria-label': words.account,
    'data-open': isOpen || undefined,
  }
})

/** Name, company and e-mail address in full. */
export const Who = createPart('div', 'card', () => {
  const { companyName, user } = useUserMenuContext()
  if (!user) return undefined
  return {
    children: (
      <>
        <Verbatim data-part="name">{user.name}</Verbatim>
        {companyName && <Verbatim data-part="company">{companyName}</Verbatim>}
        <Verbatim data-part="email">{user.email}</Verbatim>
      </>
    ),
  }
})

/** The other identities, a button each; nothing where there is one alone. */
export const Identities = createPart('div', 'identities', () => {
  const { id, switcher, words } = useUserMenuContext()
  const offlineReason = useOfflineReason()
  const { state, switchTo } = switcher
  if (!('identities' in state) || state.identities.length < 2) return undefined
  const waits = state.status === 'switching' || state.failure === 'rateLimited'
  const children = (
    <>
      <span data-part="label" id={id + 'switch'}>
        {words.switchTo}
      </span>
      <ul data-part="choices" role="list" aria-labelledby={id + 'switch'}>
        {state.identities
          .filter((identity) => identity.id.id !== state.current)
          .map((identity) => (
            <li key={identity.id.id}>
              <button
                type="button"
                data-part="item"
                aria-disabled={waits || offlineReason !== undefined}
                title={offlineReason}
                onClick={() => void (offlineReason || switchTo(identity.id))}
              >
                <Verbatim>{identity.name}</Verbatim>
                <span data-part="hint">
                  {state.status === 'switching' && state.to === identity.id.id
                    ? words.switching
                    : identity.id.type === 'CONSUMER'
                      ? words.person
                      : words.company}
                </span>
              </button>
            </li>
          ))}
      </ul>
    </>
  )
  return { children }
})

/** That a switch is under way; else nothing. Heard when it changes. */
export const Status = createPart('span', 'heard', () => {
  const { switcher, words } = useUserMenuContext()
  return { role: 'status', children: switcher.state.status === 'switching' ? words.switching : '' }
})

/** What went wrong with a switch; else nothing. */
export const Notice = createPart('p', 'notice', () => {
  const { switcher, troubleWords } = useUserMenuContext()
  const { state } = switcher
  const said = state.status === 'ready' && sayTrouble(state, troubleWords)
  return said ? { role: 'alert', 'data-tone': 'negative', children: said } : undefined
})

/** What support asks for, with a way to copy it, where a switch failed; else nothing. */
export const Reference = createReferencePart(() => {
  const { state } = useUserMenuContext().switcher
  return state.status === 'ready' ? referenceOf(state) : undefined
})

/** The way to password and phone, where the root has a `securityHref`. */
export const SecurityLink = createPart('a', 'security', () => {
  const { securityHref, words } = useUserMenuContext()
  return securityHref === undefined ? undefined : { href: securityHref, children: words.security }
})

/** Ends the session, here and in every tab. */
export const SignOut = createPart('button', 'sign-out', () => {
  const { signOut, words } = useUserMenuContext()
  return { type: 'button', onClick: signOut, children: words.signOut }
})

/** Of the first and of the last word. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase()
}

const Silhouette = () => (
  <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.5">
    <circle cx="10" cy="7" r="3" />
    <path d="M4 17c.6-3.2 3-5 6-5s5.4 1.8 6 5" strokeLinecap="round" />
  </svg>
)

const Chevron = () => (
  <svg
    aria-hidden
    data-part="chevron"
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
  >
    <path d="m6 8 4 4 4-4" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)
