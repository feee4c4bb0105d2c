import { Loaded, Money, useOutgoingWireTransfers } from '@weavr-kit/react'
import type { ReactNode } from 'react'

/** What waits for the payer, three things at most. */
export function Waiting(): ReactNode {
  const payments = useOutgoingWireTransfers({
    state: ['PENDING_CONFIRMATION', 'PENDING_CHALLENGE'],
    limit: 3,
  })
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">Waiting for you</h2>
      <Loaded query={payments} words={{ noPermission: 'Your role can’t see payments. Ask an admin.' }}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">Nothing. You’re up to date.</p>
          ) : (
            <ul className="waiting">
              {items.map(({ id, state, transferAmount, destination }) => (
                <li key={id}>
                  <a href={`/payments/outgoing_wire_transfers/${id}`}>
                    {state === 'PENDING_CONFIRMATION' ? 'Check the payee' : 'Confirm to send'}
                  </a>
                  <span>
                    <Money value={transferAmount} /> to{' '}
                    <bdi>{destination && 'name' in destination ? destination.name : '…'}</bdi>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
