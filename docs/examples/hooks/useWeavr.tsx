import { useWeavr } from '@weavr-kit/react'
import { useState } from 'react'

export function Companies() {
  const { api } = useWeavr()
  const [count, setCount] = useState<number>()
  const read = async () => setCount((await api.GET('/identities')).identities?.length)
  return <button onClick={() => void read()}>{count ?? 'How many?'}</button>
}
