import { isWeavrError } from '@weavr-kit/react'
import { demoMultiUser, demoUser } from '@weavr-kit/sandbox'
import { expect, userEvent, within } from 'storybook/test'
import preview from '../../../../.storybook/preview.js'
import { signInFailure } from '../components/sign-in/signInFailure.js'
import { useSignIn } from './useSignIn.js'
import { useWeavrSession } from './useWeavrSession.js'

function SignIn() {
  const { mutate, error, isPending } = useSignIn()
  const identity = useWeavrSession((session) => session.identity)
  if (identity) return <p>Signed in for a {identity.type.toLowerCase()}.</p>
  if (isWeavrError(error, 'identity-choice'))
    return (
      <>
        <h1>Which account?</h1>
        <ul className="story-list">
          {error.identities.map(({ id, name }) => (
            <li key={id.id}>
              {name}
              <button
                type="button"
                className="story-button"
                data-kind="plain"
                onClick={() => mutate({ identity: id })}
              >
                Choose <span className="story-heard-only">{name}</span>
              </button>
            </li>
          ))}
        </ul>
      </>
    )

  return (
    <>
      <h1>Sign in</h1>
      <form
        className="story-form"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          mutate({ email: form.get('email') as string, password: form.get('password') as string })
        }}
      >
        {error && (
          <p role="alert" className="story-notice">
            {signInFailure(error)}
          </p>
        )}
        <label>
          E-mail
          <input name="email" type="email" autoComplete="username" required />
        </label>
        <label>
          Password
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <button type="submit" className="story-button" aria-disabled={isPending}>
          {isPending ? 'Signing in…' : 'Sign in'}
        </button>
      </form>
    </>
  )
}

const meta = preview.meta({
  title: 'Hooks/useSignIn',
  component: SignIn,
  parameters: { stage: { signedIn: false } },
  render: () => (
    <main className="story-panel">
      <SignIn />
    </main>
  ),
})

async function submit(canvasElement: HTMLElement, { email, password }: { email: string; password: string }) {
  const form = within(canvasElement)
  await userEvent.clear(await form.findByLabelText('E-mail'))
  await userEvent.type(form.getByLabelText('E-mail'), email)
  await userEvent.clear(form.getByLabelText('Password'))
  await userEvent.type(form.getByLabelText('Password'), password)
  await userEvent.click(form.getByRole('button', { name: 'Sign in' }))
}

/** `mutate({ email, password })`, and the session is there. What the mutation resolves to holds no token. */
export const SignsIn = meta.story({
  async play({ canvas, canvasElement, stage }) {
    await submit(canvasElement, demoUser)
    await expect(await canvas.findByText('Signed in for a corporate.')).toBeVisible()
    await expect(
      JSON.stringify(
        stage.queryClient
          .getMutationCache()
          .getAll()
          .map(({ state }) => state.data),
      ),
    ).not.toContain(stage.session.getState().token)
  },
})

/** On its way. */
export const Pending = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({ operationId: 'loginWithPassword', latencyMs: 60_000 })
    await submit(canvasElement, demoUser)
    await expect(await canvas.findByRole('button', { name: 'Signing in…' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
  },
})

/** 403: wrong e-mail or password, never which. What was typed stays. */
export const WrongPassword = meta.story({
  async play({ canvas, canvasElement }) {
    await submit(canvasElement, { ...demoUser, password: 'not-this-one' })
    await expect(await canvas.findByRole('alert')).toHaveTextContent('E-mail or password is not right.')
    await expect(canvas.getByLabelText('E-mail')).toHaveValue(demoUser.email)
  },
})

/** 423: five wrong passwords lock the user out for half an hour; then even the right one is refused. */
export const Locked = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.state.logins[demoUser.email]!.failures = 4
    await submit(canvasElement, { ...demoUser, password: 'not-this-one' })
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'Locked after too many tries. Try again in 30 minutes.',
    )
    await submit(canvasElement, demoUser)
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'Locked after too many tries. Try again in 30 minutes.',
    )
  },
})

/** No connection. */
export const Offline = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({ networkError: true })
    await submit(canvasElement, demoUser)
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t reach the service.')
  },
})

/** One person, two identities: the error carries them. The choice alone finishes the sign-in. */
export const IdentityChoice = meta.story({
  async play({ canvas, canvasElement, step }) {
    await submit(canvasElement, demoMultiUser)
    await step('asks', async () => {
      await expect(await canvas.findByRole('heading', { name: 'Which account?' })).toBeVisible()
      await expect(canvas.getAllByRole('listitem')).toHaveLength(2)
    })
  },
})

/** … and chooses. */
export const IdentityChosen = meta.story({
  async play({ canvas, canvasElement, stage }) {
    await submit(canvasElement, demoMultiUser)
    await userEvent.click(await canvas.findByRole('button', { name: 'Choose Atelier Sol Lda' }))
    await expect(await canvas.findByText('Signed in for a corporate.')).toBeVisible()
    await expect(stage.requests).toEqual([
      'POST /login_with_password',
      'GET /identities',
      'POST /access_token',
    ])
  },
})
