import { signIn } from './payer.js'
import { expect, test } from './test.js'

interface State {
  managedCards: Record<string, { friendlyName: string; state: { state: string } }>
}

test('freezes a card at one press, undoes it beside, and the sandbox knows', async ({ page, stack }) => {
  const stateOf = async (name: string) => {
    const { managedCards } = (await stack.control('GET', '/state')) as State
    return Object.values(managedCards).find(({ friendlyName }) => friendlyName === name)?.state.state
  }
  await signIn(page)
  await page.getByRole('link', { name: 'Travel' }).click()
  await page.getByRole('button', { name: 'Freeze' }).click()
  await expect(page.getByText('Frozen. New payments will be declined.').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Unfreeze' })).toBeFocused()
  await expect.poll(() => stateOf('Travel')).toBe('BLOCKED')
  await page.getByRole('link', { name: 'Cards', exact: true }).first().click()
  await expect(page.getByRole('article', { name: 'Travel' })).toContainText('Frozen')

  await page.getByRole('link', { name: 'Travel' }).click()
  await page.getByRole('button', { name: 'Unfreeze' }).click()
  await expect(page.getByRole('button', { name: 'Freeze' })).toBeFocused()
  await expect.poll(() => stateOf('Travel')).toBe('ACTIVE')
})

test('shows money and state, and closed cards where one asks for them; the address remembers it', async ({
  page,
}) => {
  await signIn(page)
  await expect(page.getByRole('heading', { name: /^Cards/, level: 2 })).toContainText('4')
  await expect(page.getByRole('article', { name: 'Events' })).toContainText('Frozen')
  await expect(page.getByText('on the card').first()).toContainText('€')
  await expect(page.getByText('Spends from Main account').first()).toBeVisible()
  await page.getByLabel('State').selectOption('Closed')
  await expect(page.getByRole('article', { name: 'London contractor' })).toContainText('Expired')
  await page.reload()
  await expect(page.getByRole('article', { name: 'London contractor' })).toContainText('Expired')
})

test.describe('trouble', () => {
  test.use({ expectedErrors: [/Failed to load resource/] })

  test('says what it means, and tries again at a press', async ({ page, stack }) => {
    await stack.control('POST', '/faults', {
      operationId: 'managedCardsGet',
      status: 400,
      body: { message: 'Not today.' },
    })
    await page.goto('/cards')
    await page.getByRole('button', { name: /as Maya/ }).click()
    await expect(page.getByText('We couldn’t load your cards. Your money is not affected.')).toBeVisible()
    await expect(page.getByText(/Reference/)).toBeVisible()
    await stack.control('DELETE', '/faults')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('link', { name: 'Travel' })).toBeVisible()
  })

  test('leaves a card as it was when freezing fails', async ({ page, stack }) => {
    await signIn(page)
    await page.getByRole('link', { name: 'Travel' }).click()
    await stack.control('POST', '/faults', {
      operationId: 'managedCardBlock',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
      times: 1,
    })
    await page.getByRole('button', { name: 'Freeze' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'The card' })).toContainText(
      'The card is not frozen.',
    )
    await expect(page.getByRole('button', { name: 'Freeze' })).toBeVisible()
  })

  test('offline, says so, keeps what is there and sends nothing', async ({ page, context }) => {
    await signIn(page)
    await page.getByRole('link', { name: 'Travel' }).click()
    await expect(page.getByRole('button', { name: 'Freeze' })).toBeVisible()
    await context.setOffline(true)
    await expect(page.getByText(/^You’re offline. What you see/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Freeze' })).toHaveAttribute('aria-disabled', 'true')
    await expect(page.getByRole('button', { name: 'Freeze' })).toHaveAccessibleDescription(/back online/)
    await context.setOffline(false)
    await expect(page.getByText(/^You’re offline. What you see/)).toHaveCount(0)
  })
})

test('shows the final shape in grey while an answer takes long', async ({ page, stack }) => {
  await stack.control('POST', '/faults', { operationId: 'managedCardsGet', latencyMs: 1_200, times: 1 })
  await page.goto('/cards')
  await page.getByRole('button', { name: /as Maya/ }).click()
  await expect(page.locator('[aria-busy=true] [data-part=skeleton]')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Loading cards' })).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Travel' })).toBeVisible()
})
