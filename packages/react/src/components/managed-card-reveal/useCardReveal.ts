'use client'

import { useQueryClient } from '@tanstack/react-query'
import { ApiError, isWeavrError, type Weavr, type WeavrError } from '@weavr-kit/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { useStepUp } from '../../session/useStepUp.js'
import { managedCardRevealMessages } from './managedCardRevealMessages.js'
import { readRevealTokens, type RevealedSecret, type RevealTokens } from './readRevealTokens.js'
import { useHideWhen } from './useHideWhen.js'

/** How long it stays in sight, in milliseconds; *Show longer* gives as much once more. */
export const SHOWN_MS = 30_000

/** Where the reveal of a card stands. */
export type CardRevealState =
  /** `last` is what has just been hidden, where anything was. */
  | { status: 'hidden'; last?: RevealedSecret }
  | { status: 'getting'; secret: RevealedSecret }
  | { status: 'shown'; secret: RevealedSecret; tokens: RevealTokens; canShowLonger: boolean }
  | { status: 'failed'; secret: RevealedSecret; error: WeavrError }

export interface CardReveal {
  state: CardRevealState
  /** Which time of being shown this is: 0 while it is not, 2 after *Show longer*. */
  round: number
  /** Steps up where that is needed, and asks for the tokens: anew at each call. */
  show(secret: RevealedSecret): Promise<void>
  hide(): void
  /** As long once more; does something once a reveal. */
  showLonger(): void
}

/** What hides the reveal that is shown: a second one, anywhere on the page, hides the first. */
const hiders = new WeakMap<Weavr, () => void>()

/**
 * Shows the number, expiry and CVV of a card, or its PIN, for half a minute: hidden by itself, when the page is
 * hidden, printed or left, when the session nears its end, and by another reveal. The tokens are asked for at
 * each press, and kept nowhere but in `state`: not in the cache.
 *
 * @keywords show card number, CVV, PIN, sensitive details
 * @see `GET /managed_cards/{id}`, `GET /managed_cards/{id}/physical/pin`
 * @example
 * const { state, show, hide } = useCardReveal(card.id)
 * if (state.status === 'shown') return <SecureCardNumber token={state.tokens.cardNumber} />
 */
export function useCardReveal(id: string): CardReveal {
  const weavr = useWeavr()
  const client = useQueryClient()
  const { ask } = useStepUp()
  const words = useMessages('managedCardReveal', managedCardRevealMessages)
  const [state, setState] = useState<CardRevealState>({ status: 'hidden' })
  /** Rises with each press, and when it is hidden: what was asked for before is not shown any more. */
  const latest = useRef(0)

  const hide = useCallback(() => {
    latest.current++
    setState((now) => ({ status: 'hidden', ...(now.status === 'shown' && { last: now.secret }) }))
  }, [])

  useEffect(
    () => () => {
      latest.current++
      if (hiders.get(weavr) === hide) hiders.delete(weavr)
    },
    [weavr, hide],
  )

  async function show(secret: RevealedSecret) {
    if (state.status === 'getting') return
    if (hiders.get(weavr) !== hide) hiders.get(weavr)?.()
    hiders.set(weavr, hide)
    const press = ++latest.current
    setState({ status: 'getting', secret })
    try {
      await ask(
        secret === 'pin'
          ? { why: words.whyPin, action: words.actionPin }
          : { why: words.whyDetails, action: words.actionDetails },
      )
      const tokens = await readRevealTokens(weavr, id, secret)
      if (press !== latest.current) return
      // Who looks elsewhere by now presses again when they are back.
      const isSeen = document.visibilityState !== 'hidden' && weavr.session.getState().status === 'active'
      setState(isSeen ? { status: 'shown', secret, tokens, canShowLonger: true } : { status: 'hidden' })
    } catch (error) {
      if (press !== latest.current) return
      // Who cancelled knows.
      setState(
        isWeavrError(error, 'step-up-cancelled')
          ? { status: 'hidden' }
          : { status: 'failed', secret, error: error as WeavrError },
      )
      // The card is not as it was shown.
      if (error instanceof ApiError && error.status === 409)
        void client.invalidateQueries({ queryKey: weavrKey(weavr, 'managed-cards') })
    }
  }

  const round = state.status !== 'shown' ? 0 : state.canShowLonger ? 1 : 2
  useHideWhen(round, SHOWN_MS, hide)

  return {
    state,
    round,
    show,
    hide,
    showLonger: () => setState((now) => (now.status === 'shown' ? { ...now, canShowLonger: false } : now)),
  }
}
