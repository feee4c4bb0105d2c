import { useCreateManagedAccountIban, useManagedAccountIban } from '@weavr-kit/react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { announce } from '../states/announce.js'
import { Loaded } from '../states/Loaded.js'
import { useOnline } from '../states/useOnline.js'
import { BankDetails } from './BankDetails.js'
import { ibanFailure } from './ibanFailure.js'

/** How often a pending allocation is looked at. It takes seconds to minutes. */
const PENDING_POLL_MS = 3_000

interface IbanPanelProps {
  /** Of the account. */
  id: string
  /** A closed account cannot be given bank details any more. */
  closed: boolean
}

/** Where money for this account goes: asked for, pending, or there to be copied. */
export function IbanPanel({ id, closed }: IbanPanelProps): ReactNode {
  const headingId = useId()
  const iban = useManagedAccountIban(id, {
    refetchInterval: ({ state }) => (state.data?.state === 'PENDING_ALLOCATION' ? PENDING_POLL_MS : false),
  })
  useAnnounceAllocation(iban.data?.state)
  return (
    <section className="panel" aria-labelledby={headingId}>
      <h2 id={headingId}>Bank details</h2>
      <Loaded query={iban} what="the bank details" skeleton={<div className="skeleton iban-skeleton" aria-hidden="true" />}>
        {({ state, bankAccountDetails }) => {
          if (state === 'ALLOCATED') return bankAccountDetails.map((details, index) => <BankDetails key={index} details={details} />)
          if (state === 'PENDING_ALLOCATION') return <p>Your IBAN is being set up. We’ll show it here.</p>
          return closed ? <p className="muted">This account never had bank details.</p> : <GetIban id={id} />
        }}
      </Loaded>
    </section>
  )
}

function GetIban({ id }: { id: string }) {
  const online = useOnline()
  const create = useCreateManagedAccountIban({ onSuccess: () => announce('Your IBAN is being set up.') })
  return (
    <>
      <p>With an IBAN of its own, anybody can pay into this account from their bank.</p>
      <button
        type="button"
        className="button"
        data-kind="primary"
        aria-disabled={create.isPending || !online}
        onClick={() => create.isPending || !online || create.mutate({ id })}
      >
        {create.isPending ? 'Asking for an IBAN…' : 'Get an IBAN'}
      </button>
      <div role="alert" className="alert-region">
        {create.error && (
          <p className="notice" data-tone="negative">
            {ibanFailure(create.error)}
          </p>
        )}
      </div>
    </>
  )
}

function useAnnounceAllocation(state: string | undefined) {
  const before = useRef(state)
  useEffect(() => {
    if (before.current === 'PENDING_ALLOCATION' && state === 'ALLOCATED') announce('Your IBAN is ready.')
    before.current = state
  }, [state])
}
