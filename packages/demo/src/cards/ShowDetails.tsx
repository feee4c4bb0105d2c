import { isWeavrError } from '@weavr-kit/core'
import { SecureCardNumber, SecureCvv, useStepUp, useWeavr, type ManagedCard } from '@weavr-kit/react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { announce } from '../states/announce.js'
import { useOnline } from '../states/useOnline.js'
import { useHideWhen } from './useHideWhen.js'

const SECONDS = 30

/** Tokens for the secure frames: good once, so they are asked for at each press and kept nowhere else. */
type Tokens = Pick<ManagedCard, 'cardNumber' | 'cvv'>

/** The card's number, expiry and CVV: hidden by default, shown on purpose, gone by themselves. */
export function ShowDetails({ card: { id, state, expiryMmyy } }: { card: ManagedCard }): ReactNode {
  const { api } = useWeavr()
  const { ask } = useStepUp()
  const online = useOnline()
  const [status, setStatus] = useState<'hidden' | 'getting' | 'failed'>('hidden')
  const [tokens, setTokens] = useState<Tokens>()
  const [longer, setLonger] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const closer = useRef<HTMLButtonElement>(null)
  const hidden = useRef(false)

  async function show() {
    if (status === 'getting' || !online) return
    setStatus('getting')
    try {
      await ask({ why: 'to see the card number', action: 'Show card number' })
      const { cardNumber, cvv } = await api.GET('/managed_cards/{id}', { params: { path: { id } }, intent: 'user' })
      setLonger(false)
      setTokens({ cardNumber, cvv })
      setStatus('hidden')
    } catch (error) {
      // Who cancelled knows.
      setStatus(isWeavrError(error, 'step-up-cancelled') ? 'hidden' : 'failed')
    }
  }

  function hide() {
    hidden.current = true
    setTokens(undefined)
    announce('Card details hidden')
  }

  function showLonger() {
    setLonger(true)
    // What was pressed goes.
    closer.current?.focus()
  }

  useHideWhen(tokens ? (longer ? 2 : 1) : 0, SECONDS * 1000, hide)

  useEffect(() => {
    if (tokens || !hidden.current) return
    hidden.current = false
    // The rows and their buttons are gone. What lies in another place keeps the focus.
    if (document.activeElement === document.body) opener.current?.focus()
  }, [tokens])

  if (state.state !== 'ACTIVE') return null
  if (!tokens)
    return (
      <div className="reveal">
        <button type="button" className="button" ref={opener} onClick={() => void show()} aria-disabled={status === 'getting' || !online}>
          {status === 'getting' ? 'Getting the details safely…' : 'Show details'}
        </button>
        <div role="alert" className="alert-region">
          {status === 'failed' && (
            <p className="notice" data-tone="negative">
              We couldn’t get the card’s details. Nothing has changed. Press again to try once more.
            </p>
          )}
        </div>
      </div>
    )
  return (
    <section className="reveal" aria-label="Card details" data-shown>
      <SecureCardNumber token={tokens.cardNumber?.value} />
      <div className="reveal-pair">
        <dl>
          <dt>Expires</dt>
          <dd>
            {expiryMmyy.slice(0, 2)}/{expiryMmyy.slice(2)}
          </dd>
        </dl>
        <SecureCvv token={tokens.cvv?.value} />
      </div>
      <p className="muted">Hides in {SECONDS} seconds</p>
      <div className="reveal-actions">
        {/* It has the focus, because what was pressed is gone. */}
        <button type="button" className="button" autoFocus ref={closer} onClick={hide}>
          Hide now
        </button>
        {!longer && (
          <button type="button" className="button" onClick={showLonger}>
            Show longer
          </button>
        )}
      </div>
    </section>
  )
}
