import { useQueryClient } from '@tanstack/react-query'
import { useWeavr } from '@weavr-kit/react'
import { weavrKey } from '@weavr-kit/react/queries'

export function Refresh() {
  const client = useQueryClient()
  const weavr = useWeavr()
  const refresh = () => client.invalidateQueries({ queryKey: weavrKey(weavr, 'managed-cards') })
  return <button onClick={() => void refresh()}>Read the cards again</button>
}
