import type { BrowserContext, Page } from '@playwright/test'
import { countChannels, settle } from './machine.js'
import {
  countCalls,
  expectGone,
  lateRevoke,
  look,
  passToWarning,
  passUntil,
  prompt,
  readToken,
  stayButton,
} from './payer.js'
import { readEnds, readEvents } from './recordEvents.js'
import { servePages, type PageServer } from './servePages.js'
import type { Stack } from './startStack.js'
import { expect, openTab, test as base } from './test.js'

/** Tests of apps that the demo is not, served while they are developed. */
const test = base.extend<object, { pages: PageServer }>({
  pages: [
    async ({ stack }, use) => {
      const pages = await servePages(stack.url)
      await use(pages)
      await pages.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

// Their pages have their tokens, one an isolated tab.
test.use({ tokenIn: 'memory' })
// One after the other, and so with one server.
test.describe.configure({ mode: 'default' })

// Who has no phone enrolled is asked by a text message.
const noPhone = /409 .*push\/AUTHY$/
// One pattern: a list of two would be a value with its options.
test.use({ expectedErrors: [new RegExp(`${lateRevoke.source}|${noPhone.source}`)] })

async function enter(page: Page, address: string, name = 'Maya'): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('listitem').first()).toBeVisible()
}

test('StrictMode and hot reload leave one channel, one call, one event of each', async ({
  page,
  pages,
  stack,
}) => {
  await countChannels(page)
  await page.goto(pages.url)
  const calls = countCalls(page)
  await page.getByRole('button', { name: 'Maya' }).click()
  await expect(page.getByRole('listitem').first()).toBeVisible()
  expect(calls.filter((call) => call === 'GET /managed_cards')).toHaveLength(1)
  expect(await page.evaluate(() => window.openChannels)).toBe(1)
  const token = await readToken(page)
  await page.getByLabel('Note').fill('half a sentence')

  await pages.saveEdition(2)
  await expect(page.getByRole('heading', { name: 'Edition 2' })).toBeVisible()
  await pages.saveEdition(3)
  await expect(page.getByRole('heading', { name: 'Edition 3' })).toBeVisible()
  await expect(page.getByLabel('Note')).toHaveValue('half a sentence')
  expect(await readToken(page)).toBe(token)
  expect(await page.evaluate(() => window.openChannels)).toBe(1)

  await passToWarning(stack, page)
  calls.length = 0
  await stayButton(page).click()
  await expect(prompt(page)).toHaveCount(0)
  expect(calls.filter((call) => call === 'GET /authentication_factors')).toHaveLength(1)
  await passToWarning(stack, page)
  await passUntil(stack, page, 300)
  await expectGone(page, token, 'payer-idle')
  expect(await readEvents(page)).toEqual([
    'started',
    'expiring',
    'extended: press',
    'expiring',
    'ended: payer-idle',
  ])
})

/** Two tabs that have a session each, and all that they tell each other. */
async function openIsolated(context: BrowserContext, page: Page, address: string) {
  const other = await openTab(context)
  await enter(page, `${address}?isolate`)
  const scope = await page.evaluate(() => window.weavr.scope)
  const told = await page.evaluateHandle((name) => {
    const messages: string[] = []
    new BroadcastChannel(name).onmessage = ({ data }) => messages.push(JSON.stringify(data))
    return messages
  }, `weavr:${scope}`)
  await enter(other, `${address}?isolate`, 'Jonas')
  return { other, told }
}

test('two payers in two isolated tabs do not end, keep or read each other', async ({
  page,
  context,
  pages,
  stack,
}) => {
  const { other, told } = await openIsolated(context, page, pages.url)
  const tokens = [await readToken(page), await readToken(other)] as const
  expect(tokens[0]).not.toBe(tokens[1])
  // Whose data it is stands in each key.
  const owners = await other.evaluate(() =>
    window.queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey[3]),
  )
  const payer = await other.evaluate(() => window.weavr.session.getState().credentials?.id)
  expect(owners.length).toBeGreaterThan(0)
  expect(owners.filter((owner) => owner !== payer)).toEqual([])

  await passToWarning(stack, page, other)
  await stayButton(other).click()
  await expect(prompt(other)).toHaveCount(0)
  await settle(other, page)
  await expect(prompt(page)).toBeVisible()
  expect((await look(page)).leftMs).toBeLessThan(60_000)

  await prompt(page).getByRole('button', { name: 'Sign out' }).click()
  await expectGone(page, tokens[0], 'signed-out')
  await settle(page, other)
  expect(await readToken(other)).toBe(tokens[1])
  expect(await readEnds(other)).toEqual([])
  const messages = await told.evaluate((all) => all.join('\n'))
  expect(messages).not.toBe('')
  for (const token of tokens) expect(messages).not.toContain(token)
})

test('a page that is hidden under the prompt stays alive, and has it again after', async ({
  page,
  pages,
  stack,
}) => {
  await enter(page, pages.url)
  await page.getByLabel('Note').fill('half a sentence')
  await passToWarning(stack, page)
  await page.evaluate(() => window.curtain.draw())
  await expect(page.getByText('One moment…')).toBeVisible()
  await expect(prompt(page)).toHaveCount(0)
  // By mouse and by key: nothing that nobody sees lies over the page or takes its keys.
  await page.getByRole('button', { name: 'Help 0' }).click()
  await page.getByRole('button', { name: 'Help 1' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Help 2' })).toBeVisible()

  await page.evaluate(() => window.curtain.raise())
  await expect(stayButton(page)).toBeFocused()
  expect(await prompt(page).evaluate((dialog) => dialog.matches(':modal'))).toBe(true)
  await stayButton(page).click()
  await expect(prompt(page)).toHaveCount(0)
  await expect(page.getByLabel('Note')).toHaveValue('half a sentence')
  expect((await look(page)).leftMs).toBeGreaterThan(290_000)
})

test('over a modal of Radix the prompt can be pressed, and the modal stays', async ({
  page,
  pages,
  stack,
}) => {
  await enter(page, pages.url)
  await page.getByRole('button', { name: 'Pay' }).click()
  await page.getByLabel('Reference').fill('Invoice 12')
  await passToWarning(stack, page)
  // Read by its role: what is hidden from assistive technology is not found that way.
  await expect(stayButton(page)).toBeFocused()
  await stayButton(page).click()
  await expect(prompt(page)).toHaveCount(0)
  expect((await look(page)).leftMs).toBeGreaterThan(290_000)
  await expect(page.getByRole('dialog', { name: 'Payment' })).toBeVisible()
  await expect(page.getByLabel('Reference')).toHaveValue('Invoice 12')
  await expect(page.getByLabel('Reference')).toBeFocused()
})

test('over a modal of Radix the payer can step up', async ({ page, pages }) => {
  await enter(page, pages.url)
  await page.getByRole('button', { name: 'Pay' }).click()
  await page.getByRole('button', { name: 'Confirm' }).click()
  const stepUp = page.getByRole('dialog', { name: 'Confirm it’s you' })
  await stepUp.getByLabel('Code from the text message').fill('123456')
  // By mouse, where the modal would let nothing through.
  await stepUp.getByRole('button', { name: 'Confirm' }).click()
  await expect(stepUp).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => window.weavr.session.getState().steppedUp)).toBe(true)
  await expect(page.getByRole('dialog', { name: 'Payment' })).toBeVisible()
})

test('a dialog that the app opens above the prompt goes beneath it', async ({ page, pages, stack }) => {
  await enter(page, pages.url)
  await passToWarning(stack, page)
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog[aria-label=News]')!.showModal())
  await stayButton(page).click()
  await expect(prompt(page)).toHaveCount(0)
  expect((await look(page)).leftMs).toBeGreaterThan(290_000)
  await page.getByRole('button', { name: 'Read' }).click()
  await expect(page.getByRole('dialog', { name: 'News' })).toHaveCount(0)
})

/** The challenges that wait for somebody to press on their phone. */
async function pushed(stack: Stack): Promise<{ id: string; userId: string }[]> {
  const { pushChallenges } = (await stack.control('GET', '/state')) as {
    pushChallenges: Record<string, { id: string; userId: string; status: string }>
  }
  return Object.values(pushChallenges).filter(({ status }) => status === 'PENDING')
}

test('a press on the payer’s phone steps up by itself', async ({ page, pages, stack }) => {
  const pressOnPhone = async () => {
    await expect.poll(async () => (await pushed(stack)).length).toBe(1)
    const [{ id, userId } = { id: '', userId: '' }] = await pushed(stack)
    await stack.simulate(`/factors/${userId}/challenges/${id}/verify_success`)
  }
  await enter(page, pages.url)
  // A phone that is enrolled, which wants a stepped-up session.
  await page.evaluate(async () => {
    const { api } = window.weavr
    const sms = { path: { channel: 'SMS' } } as const
    await api.POST('/stepup/challenges/otp/{channel}', { params: sms })
    const body = { verificationCode: '123456' }
    await api.POST('/stepup/challenges/otp/{channel}/verify', { params: sms, body })
    await api.POST('/authentication_factors/push/{channel}', { params: { path: { channel: 'AUTHY' } } })
  })
  await pressOnPhone()
  await page.evaluate(() => window.weavr.session.signOut())
  await page.getByRole('button', { name: 'Maya' }).click()

  await page.getByRole('button', { name: 'Pay' }).click()
  await page.getByRole('button', { name: 'Confirm' }).click()
  const stepUp = page.getByRole('dialog', { name: 'Confirm it’s you' })
  await expect(stepUp.getByText('Approve on your phone.')).toBeVisible()
  await pressOnPhone()
  await expect(stepUp).toHaveCount(0)
  expect(await page.evaluate(() => window.weavr.session.getState().steppedUp)).toBe(true)
})
