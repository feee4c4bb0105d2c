import { describe, expect, it } from 'vitest'
import { createRawClient } from '../../test/createRawClient.js'
import {
  createSandbox,
  demoCardholder,
  demoConsumerUser,
  demoMultiUser,
  demoUser,
  type SandboxState,
} from '../exports/index.js'

const summary = ({ managedAccounts, managedCards, books }: SandboxState) => ({
  accounts: Object.values(managedAccounts).map(({ id, friendlyName, currency }) => [
    friendlyName,
    currency,
    books[id]?.at(-1)?.availableAfter,
  ]),
  cards: Object.values(managedCards).map(({ id, friendlyName, mode, state }) => [
    friendlyName,
    mode,
    state.state,
    books[id]?.at(-1)?.availableAfter ?? 0,
  ]),
})

describe('seeds', () => {
  it('the demo company has three accounts, five cards and a person with two identities', () => {
    expect(summary(createSandbox().state)).toMatchInlineSnapshot(`
      {
        "accounts": [
          [
            "Main account",
            "EUR",
            4821065,
          ],
          [
            "Tax reserve",
            "EUR",
            1240000,
          ],
          [
            "UK operations",
            "GBP",
            631840,
          ],
          [
            "Atelier",
            "EUR",
            912300,
          ],
          [
            "Household",
            "EUR",
            184075,
          ],
        ],
        "cards": [
          [
            "Maya, studio",
            "DEBIT_MODE",
            "ACTIVE",
            0,
          ],
          [
            "Software subscriptions",
            "DEBIT_MODE",
            "ACTIVE",
            0,
          ],
          [
            "Travel",
            "PREPAID_MODE",
            "ACTIVE",
            127750,
          ],
          [
            "Events",
            "PREPAID_MODE",
            "BLOCKED",
            20380,
          ],
          [
            "London contractor",
            "PREPAID_MODE",
            "DESTROYED",
            0,
          ],
          [
            "Materials",
            "DEBIT_MODE",
            "ACTIVE",
            0,
          ],
        ],
      }
    `)
  })

  it('the demo consumer has an account and two cards', async () => {
    const sandbox = createSandbox({ seed: 'demo-consumer' })
    expect(summary(sandbox.state)).toMatchInlineSnapshot(`
      {
        "accounts": [
          [
            "Everyday",
            "EUR",
            231520,
          ],
        ],
        "cards": [
          [
            "Everyday",
            "DEBIT_MODE",
            "ACTIVE",
            0,
          ],
          [
            "Online shopping",
            "PREPAID_MODE",
            "ACTIVE",
            17565,
          ],
        ],
      }
    `)
    expect((await createRawClient(sandbox).signIn(demoConsumerUser)).login.identity?.type).toBe('CONSUMER')
  })

  it('tell the same story at any time of day', () => {
    const midnight = Date.UTC(2026, 2, 1)
    for (let hour = 0; hour < 24; hour += 1) {
      const clock = { wallMs: () => midnight + hour * 3_600_000 + 1 }
      const { books, managedAccounts } = createSandbox({ clock }).state
      const [main] = Object.keys(managedAccounts)
      const postings = Object.values(books).flat()
      expect(books[main!]?.at(-1)?.availableAfter).toBe(4_821_065)
      expect(postings.every(({ at }) => at <= clock.wallMs())).toBe(true)
      expect(books[main!]?.[0]).toMatchObject({ description: 'Opening transfer' })
    }
  })

  it('know their users', () => {
    const { users } = createSandbox().state
    const emails = Object.values(users).map(({ email }) => email)
    expect(emails).toEqual([demoUser.email, demoMultiUser.email, demoMultiUser.email, demoCardholder.email])
  })
})
