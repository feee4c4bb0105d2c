import { useIdentitySwitcher } from '@weavr-kit/react'

export function Companies() {
  const { state, switchTo } = useIdentitySwitcher()
  if (state.status !== 'ready') return <p>{state.status}</p>
  return state.identities.map(({ id, name }) => (
    <button key={id.id} aria-pressed={id.id === state.current} onClick={() => void switchTo(id)}>
      {name}
    </button>
  ))
}
