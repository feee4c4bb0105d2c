import { screen } from '@testing-library/react'
import { createSandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { expect, it } from 'vitest'
import { Activity } from '../activity/Activity.js'
import { LinkedAccounts } from '../linked-accounts/LinkedAccounts.js'
import { ManagedAccountList } from '../managed-account-list/ManagedAccountList.js'
import { ManagedCardList } from '../managed-card-list/ManagedCardList.js'
import { TrustedPayees } from '../trusted-payees/TrustedPayees.js'
import { UserList } from '../user-list/UserList.js'

it.each([
  ['activity', 'transactionsGet', <Activity key="" />],
  ['cards', 'managedCardsGet', <ManagedCardList key="" createHref="/cards/new" />],
  ['payees', 'beneficiariesGet', <TrustedPayees key="" />],
  ['linked accounts', 'linkedAccountsGet', <LinkedAccounts key="" profileId="1" />],
  ['who else is here', 'usersGet', <UserList key="" inviteHref="/people/invite" />],
  [
    'accounts',
    'managedAccountsGet',
    <ManagedAccountList key="" payHref="/pay" moveHref="/move" createHref="/new" />,
  ],
])('offers nothing to do or to filter to a role that can’t see %s', async (what, operationId, list) => {
  const clock = createManualClock()
  const sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
  sandbox.faults.add({ operationId, status: 403, body: { errorCode: 'INSUFFICIENT_PERMISSIONS' } })
  await renderWithWeavr(list, { sandbox, clock, expiryPrompt: false, signedIn: true })
  expect(await screen.findByText(`Your role can’t see ${what}. Ask an admin.`)).toBeInTheDocument()
  for (const role of ['link', 'button', 'search', 'combobox'])
    expect(screen.queryAllByRole(role), role).toEqual([])
})
