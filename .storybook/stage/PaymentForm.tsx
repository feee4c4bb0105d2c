import type { ReactNode } from 'react'

/** A page with something to lose, for a prompt to lie over. */
export function PaymentForm(): ReactNode {
  return (
    <main className="story-panel">
      <h1>Pay a supplier</h1>
      <form className="story-form" onSubmit={(event) => event.preventDefault()}>
        <label>
          Amount in euro
          <input name="amount" inputMode="decimal" defaultValue="1250.00" />
        </label>
        <label>
          Reference
          <input name="reference" defaultValue="Invoice 2026-118" />
        </label>
        <button type="submit" className="story-button">
          Review payment
        </button>
      </form>
    </main>
  )
}
