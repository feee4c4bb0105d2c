import { useStartSession, type SessionGrant } from '@weavr-kit/react'

export function OwnSignIn() {
  const startSession = useStartSession()
  async function signIn(form: FormData) {
    const askedAt = performance.now()
    const answer = await fetch('/my/sign-in', { method: 'POST', body: form })
    if (!answer.ok) throw new Error(`The sign-in was answered ${answer.status}.`)
    const grant = (await answer.json()) as SessionGrant
    startSession({ ...grant, ageMs: performance.now() - askedAt })
  }
  return (
    <form action={signIn}>
      <input name="user" aria-label="User" />
      <button>Sign in</button>
    </form>
  )
}
