import { useWeavrFetch } from '@weavr-kit/react'

export function ShipButton() {
  const weavrFetch = useWeavrFetch()
  const ship = () => weavrFetch('/my/orders/7/ship', { method: 'POST', intent: 'user' })
  return <button onClick={() => void ship()}>Ship</button>
}
