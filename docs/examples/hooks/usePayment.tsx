import { usePayment, type CreateSendVariables } from '@weavr-kit/react'

export function Pay({ body }: { body: CreateSendVariables }) {
  const payment = usePayment({ onCreated: ({ type, id }) => console.log(type, id) })
  return <button onClick={() => payment.review({ type: 'sends', body })}>Review</button>
}
