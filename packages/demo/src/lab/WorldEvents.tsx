import { useQueryClient } from '@tanstack/react-query'
import { useManagedAccounts, useManagedCards } from '@weavr-kit/react'
import { useState, type ReactNode } from 'react'
import type { Lab, WorldEvent } from './Lab.js'

/** An account in the sandbox of somebody whose full name is longer. */
const ATELIER_IBAN = 'MT84 GHBK 1001 5112 0000 0000 0000 233'

/** What the world outside can do to the payer: pay in, charge a card, be declined. */
export function WorldEvents({ lab }: { lab: Lab }): ReactNode {
  const queryClient = useQueryClient()
  const account = useManagedAccounts().data?.items[0]
  const card = useManagedCards({ state: ['ACTIVE'] }).data?.items[0]
  const [told, setTold] = useState('')

  async function play(event: WorldEvent, what: string) {
    setTold('')
    await lab.play(event)
    // As a server would tell the page that hears Weavr's webhooks.
    await queryClient.invalidateQueries()
    setTold(what)
  }

  return (
    <section>
      <h3>The world outside</h3>
      <div className="cluster">
        {account && (
          <button
            type="button"
            className="button"
            onClick={() =>
              void play(
                { happens: 'money-in', accountId: account.id, currency: account.currency },
                `2,500.00 ${account.currency} came in from Atelier Sol.`,
              )
            }
          >
            Money in 2,500.00
          </button>
        )}
        {card && (
          <>
            <button
              type="button"
              className="button"
              onClick={() =>
                void play(
                  { happens: 'purchase', cardId: card.id, currency: card.currency },
                  `Harbour Coffee charged ${card.friendlyName}.`,
                )
              }
            >
              Card purchase
            </button>
            <button
              type="button"
              className="button"
              onClick={() =>
                void play(
                  { happens: 'decline', cardId: card.id, currency: card.currency },
                  `A payment with ${card.friendlyName} was declined.`,
                )
              }
            >
              Decline
            </button>
          </>
        )}
      </div>
      <p role="status" className="muted">
        {told}
      </p>
      <p className="muted">
        To meet a close match, pay <b>Atelier Sol</b> at <code dir="ltr">{ATELIER_IBAN}</code>.
      </p>
    </section>
  )
}
