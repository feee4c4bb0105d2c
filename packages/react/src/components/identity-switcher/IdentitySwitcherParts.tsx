'use client'

import { createPart } from '../../internal/createPart.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { referenceOf, sayTrouble } from '../credential-form/CredentialFormContext.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { useIdentitySwitcherContext } from './IdentitySwitcherContext.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './IdentitySwitcherRoot.js'

/** The heading, which names the section. It takes the focus after a switch. */
export const Title = createPart('h2', 'title', () => {
  const { id, words } = useIdentitySwitcherContext()
  return { id: id + 'title', tabIndex: -1, children: words.title }
})

/** That the accounts are loading, or that one is being opened; else nothing. Heard when it changes. */
export const Status = createPart('p', 'status', () => {
  const { state, words } = useIdentitySwitcherContext()
  return {
    role: 'status',
    children:
      state.status === 'loading' ? words.loading : state.status === 'switching' ? words.switching : '',
  }
})

/** What went wrong with the list or with a switch; else nothing. */
export const Notice = createPart('p', 'notice', () => {
  const { state, troubleWords, words } = useIdentitySwitcherContext()
  const said =
    state.status === 'load-failed'
      ? words.loadFailed
      : state.status === 'ready' && sayTrouble(state, troubleWords)
  return said ? { role: 'alert', 'data-tone': 'negative', children: said } : undefined
})

/** What support asks for, with a way to copy it, where the list or a switch failed; else nothing. */
export const Reference = createReferencePart(() => {
  const { state } = useIdentitySwitcherContext()
  if (state.status === 'load-failed') return requestRefOf(state.error)
  return state.status === 'ready' ? referenceOf(state) : undefined
})

/** Loads the list again after it failed. */
export const TryAgain = createPart('button', 'try-again', () => {
  const { reload, state, words } = useIdentitySwitcherContext()
  return state.status === 'load-failed'
    ? { type: 'button', onClick: reload, children: words.tryAgain }
    : undefined
})

/** The identities: the current one marked in words, each of the others a button. */
export const List = createPart('ul', 'choices', () => {
  const { id, state, switchTo, words } = useIdentitySwitcherContext()
  const offlineReason = useOfflineReason()
  if (!('identities' in state)) return undefined
  const waits = state.status === 'switching' || state.failure === 'rateLimited'
  const children = state.identities.map((identity) => {
    const here = identity.id.id === state.current
    const shown = (
      <>
        <span data-part="name">
          <Verbatim>{identity.name}</Verbatim>
        </span>
        <span data-part="kind">{identity.id.type === 'CONSUMER' ? words.person : words.company}</span>
      </>
    )
    return (
      <li key={identity.id.id} aria-current={here || undefined}>
        {here ? (
          <div data-part="choice" data-current data-type={identity.id.type}>
            {shown}
            <span data-part="tag">{words.current}</span>
          </div>
        ) : (
          <button
            type="button"
            data-part="choice"
            data-type={identity.id.type}
            aria-disabled={waits || offlineReason !== undefined}
            title={offlineReason}
            onClick={() => void (offlineReason || switchTo(identity.id))}
          >
            {shown}
          </button>
        )}
      </li>
    )
  })
  // Said, because a list without bullets is none to some screen readers.
  return { role: 'list', 'aria-labelledby': id + 'title', children }
})
