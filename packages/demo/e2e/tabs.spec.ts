import { look, passToWarning, prompt, remains, signIn, signOut } from './payer.js'
import { readEnds } from './recordEvents.js'
import { expect, test } from './test.js'

test('two tabs are one session: extending in one closes the warning of the other, signing out ends both', async ({
  page,
  context,
  stack,
}) => {
  await signIn(page)
  const other = await context.newPage()
  await other.goto('/accounts')
  await expect(other.getByRole('link', { name: 'Main account' })).toBeVisible()

  await passToWarning(stack, page, other)
  await other.getByRole('button', { name: 'Stay signed in' }).click()
  await expect(prompt(other)).toHaveCount(0)
  await expect(prompt(page)).toHaveCount(0)
  const [one, two] = await Promise.all([look(page), look(other)])
  expect(Math.abs(one.leftMs - two.leftMs)).toBeLessThan(1_500)

  await signOut(page)
  await expect(page.getByRole('heading', { name: 'You’re signed out' })).toBeVisible()
  await expect(other.getByRole('heading', { name: 'You signed out in another tab' })).toBeVisible()
  for (const tab of [page, other]) expect(await remains(tab)).toMatchObject({ token: undefined, cached: 0 })
  expect(await readEnds(other)).toEqual(['ended: ended-elsewhere'])
})
