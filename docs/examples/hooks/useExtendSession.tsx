import { useExtendSession } from '@weavr-kit/react'

export function Stay() {
  const extend = useExtendSession()
  return (
    <>
      {extend.isError && <p role="alert">That didn’t work. Try again.</p>}
      <button onClick={() => extend.mutate()}>Stay signed in</button>
    </>
  )
}
