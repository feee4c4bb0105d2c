import { createManualClock } from '../src/exports/testing.js'
import { createSandbox, demoUser, type SandboxOptions } from '../src/exports/index.js'
import { createRawClient, type RawAnswer, type Schemas } from './createRawClient.js'

export const hourMs = 3_600_000

/** The demo company with a clock that moves by hand, and what tests of payments ask of it again and again. */
export async function createMoneyScene(options: SandboxOptions = {}) {
  const clock = createManualClock()
  const now = () => clock.trueClock.wallMs()
  const sandbox = createSandbox({
    clock: clock.trueClock,
    timers: clock.timers,
    lifetimeMs: 10_000 * hourMs,
    ...options,
  })
  const client = await createRawClient(sandbox).signIn(demoUser)

  function instrument(name: string): Schemas['InstrumentId'] {
    const { managedAccounts, managedCards } = sandbox.state
    const account = Object.values(managedAccounts).find(({ friendlyName }) => friendlyName === name)
    const card = Object.values(managedCards).find(({ friendlyName }) => friendlyName === name)
    return account
      ? { id: account.id, type: 'managed_accounts' }
      : { id: card?.id ?? '', type: 'managed_cards' }
  }

  async function balances(name: string): Promise<[available: number, actual: number]> {
    const { id, type } = instrument(name)
    const owner =
      sandbox.state[type === 'managed_accounts' ? 'managedAccounts' : 'managedCards'][id]?.identityId
    const book = sandbox.state.books[id]?.at(-1)
    if (owner !== client.login.identity?.id) return [book?.availableAfter ?? 0, book?.actualAfter ?? 0]
    const { body } = await client.get<{ balances: Required<Schemas['ManagedInstrumentBalance']> }>(
      `/${type}/${id}`,
    )
    return [body.balances.availableBalance, body.balances.actualBalance]
  }

  /** What somebody outside does. */
  async function simulate<Body>(path: string, body?: object): Promise<{ status: number; body: Body }> {
    const headers = { 'programme-key': sandbox.programmeKey, 'content-type': 'application/json' }
    const init = { method: 'POST', headers, ...(body && { body: JSON.stringify(body) }) }
    const answer = await sandbox.fetch(
      new Request(`http://sandbox.test${sandbox.simulatorPath}${path}`, init),
    )
    const text = await answer.text()
    return { status: answer.status, body: (text === '' ? undefined : JSON.parse(text)) as Body }
  }

  /** Confirms a payment as a user does who reads the code on the phone. */
  async function confirm(
    resourceType: Schemas['ChallengedResourceType'],
    ...resourceIds: string[]
  ): Promise<RawAnswer<unknown>> {
    const sent = await client.post<Schemas['ConfirmationChallenge']>('/challenges/otp/SMS', {
      resourceType,
      resourceIds,
    })
    if (sent.status !== 200) return sent
    return client.post(`/challenges/${sent.body.scaChallengeId}/otp/SMS/verify`, {
      resourceType,
      verificationCode: '123456',
    })
  }

  return { clock, now, sandbox, client, instrument, balances, simulate, confirm }
}

export type MoneyScene = Awaited<ReturnType<typeof createMoneyScene>>
