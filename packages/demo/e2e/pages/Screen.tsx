import { stepUpOf, useManagedCards, useWeavr } from '@weavr-kit/react'
import * as Dialog from '@radix-ui/react-dialog'
import { useRef, type ReactNode } from 'react'

/** What a payer sees: cards, a field half filled in, a dialog of a library and one of the app's own. */
export function Screen(): ReactNode {
  const cards = useManagedCards()
  const weavr = useWeavr()
  const own = useRef<HTMLDialogElement>(null)
  return (
    <main>
      <h1>Edition 1</h1>
      <ul>
        {cards.data?.items.map(({ id, friendlyName }) => (
          <li key={id}>{friendlyName}</li>
        ))}
      </ul>
      <label>
        Note <input />
      </label>
      <Dialog.Root>
        <Dialog.Trigger>Pay</Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Overlay />
          <Dialog.Content aria-describedby={undefined}>
            <Dialog.Title>Payment</Dialog.Title>
            <label>
              Reference <input />
            </label>
            <button
              type="button"
              onClick={() =>
                void stepUpOf(weavr)
                  .ask({ why: 'to pay' })
                  .catch(() => {})
              }
            >
              Confirm
            </button>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
      <dialog ref={own} aria-label="News">
        <p>Something new.</p>
        <button type="button" onClick={() => own.current?.close()}>
          Read
        </button>
      </dialog>
    </main>
  )
}
