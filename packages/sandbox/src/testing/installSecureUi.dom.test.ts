import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, demoUser, type Sandbox } from '../exports/index.js'
import type { createSecureUiClient } from '../secure-ui/page/createSecureUiClient.js'
import type { SecureField } from '../state/SealedValue.js'
import { installSecureUi } from './installSecureUi.js'

let sandbox: Sandbox
let uninstall: () => void
let script: ReturnType<typeof createSecureUiClient>

function install(newer: boolean) {
  sandbox = createSandbox()
  uninstall = installSecureUi(sandbox, { newer })
  script = (window as unknown as { OpcUxSecureClient: typeof script }).OpcUxSecureClient
  script.init('key')
}

afterEach(() => {
  uninstall()
  document.body.replaceChildren()
})

/** All that an input said. */
async function open(form: ReturnType<typeof script.form>, name: string, field: SecureField) {
  const heard: [event: string, detail: unknown][] = []
  const input = form.input(name, field)
  for (const event of ['change', 'key', 'keyup']) input.on(event, (detail) => heard.push([event, detail]))
  const place = document.body.appendChild(document.createElement('div'))
  const ready = new Promise<unknown>((resolve) => input.on('ready', resolve))
  input.mount(place)
  await ready
  const frame = place.querySelector('iframe')!.contentWindow as unknown as typeof globalThis
  const typed = frame.document.querySelector('input')!
  return {
    heard,
    type(value: string) {
      typed.value = value
      typed.dispatchEvent(new frame.Event('input'))
    },
    press(key: string) {
      for (const kind of ['keydown', 'keyup']) typed.dispatchEvent(new frame.KeyboardEvent(kind, { key }))
    },
  }
}

async function tokenOf() {
  const body = JSON.stringify({ email: demoUser.email, password: { value: demoUser.password } })
  const headers = { 'api-key': sandbox.apiKey, 'content-type': 'application/json' }
  const answer = await sandbox.fetch(
    new Request('http://sandbox.test/multi/login_with_password', { method: 'POST', headers, body }),
  )
  return `Bearer ${((await answer.json()) as { token: string }).token}`
}

/** How a call came out, by whichever way. */
const outcomeOf = (call: (done: () => void, failed: (error: unknown) => void) => unknown) =>
  new Promise<unknown>((resolve) => {
    const promise = call(
      () => resolve('done'),
      (error) => resolve(['failed', error]),
    ) as Promise<void> | undefined
    promise?.catch((error: unknown) => resolve(['rejected', error]))
  })

describe('as older versions of the script', () => {
  beforeEach(() => install(false))

  it('tells each key and each change', async () => {
    const input = await open(script.form(), 'password', 'password')
    input.type('a')
    input.type('ab')
    input.press('Tab')
    await expect.poll(() => input.heard.map(([event]) => event)).toEqual(['change', 'change', 'key'])
  })

  it('has codes for what went wrong', async () => {
    const form = script.form()
    const [first, again] = [
      await open(form, 'password', 'password'),
      await open(form, 'again', 'confirmPassword'),
    ]
    first.type('Better-2026')
    again.type('Better-2027')
    expect(await outcomeOf((done, failed) => form.tokenize(done, failed))).toMatchObject([
      'failed',
      { code: 'CONFIRMATION_MISMATCH' },
    ])
  })

  it('takes the token of a user, and refuses any other by its callback', async () => {
    const bearer = await tokenOf()
    expect(await outcomeOf((...answers) => script.associate(bearer, ...answers))).toBe('done')
    expect(await outcomeOf((...answers) => script.associate('Bearer nonsense', ...answers))).toMatchObject([
      'failed',
      {},
    ])
    expect(
      await outcomeOf((...answers) => script.setUserToken(bearer.replace('Bearer ', ''), ...answers)),
    ).toMatchObject(['failed', { code: 'NO_BEARER' }])
    expect(await outcomeOf((...answers) => script.setUserToken(null, ...answers))).toBe('done')
    expect(document.querySelectorAll('iframe')).toHaveLength(0)
  })

  it('may be started again', () => {
    expect(() => script.init('key')).not.toThrow()
  })
})

describe('as newer versions of the script', () => {
  beforeEach(() => install(true))

  it('tells keys when they are let go, and a change only when what it says has changed', async () => {
    const input = await open(script.form(), 'password', 'password')
    input.type('a')
    input.type('ab')
    input.press('Tab')
    input.type('')
    await expect.poll(() => input.heard.map(([event]) => event)).toEqual(['change', 'keyup', 'change'])
    expect(input.heard[1]).toEqual(['keyup', { key: 'Tab' }])
  })

  it('has words for what went wrong', async () => {
    const form = script.form()
    const [first, again] = [
      await open(form, 'password', 'password'),
      await open(form, 'again', 'confirmPassword'),
    ]
    first.type('Better-2026')
    again.type('Better-2027')
    const outcome = await outcomeOf((done, failed) => form.tokenize(done, failed))
    expect(outcome).toMatchObject(['failed', { message: 'Password values do not match' }])
    expect(outcome).not.toHaveProperty('[1].code')
  })

  it('takes the token of a user, and refuses any other by a rejection', async () => {
    expect(await outcomeOf((...answers) => script.associate('Bearer nonsense', ...answers))).toMatchObject([
      'rejected',
      {},
    ])
    const bearer = await tokenOf()
    expect(await outcomeOf((...answers) => script.setUserToken(bearer, ...answers))).toBe('done')
  })

  it('throws when it is started again', () => {
    expect(() => script.init('key')).toThrow('already')
  })
})

it('leaves a span as it is when the user’s token goes', async () => {
  install(false)
  const bearer = await tokenOf()
  const headers = { 'api-key': sandbox.apiKey, 'content-type': 'application/json', authorization: bearer }
  const send = (path: string, method: string, body?: object) =>
    sandbox.fetch(
      new Request(`http://sandbox.test/multi${path}`, {
        method,
        headers,
        body: body && JSON.stringify(body),
      }),
    )
  await send('/stepup/challenges/otp/SMS', 'POST')
  await send('/stepup/challenges/otp/SMS/verify', 'POST', { verificationCode: '123456' })
  const { cards } = (await (await send('/managed_cards', 'GET')).json()) as {
    cards: { cvv: { value: string } }[]
  }
  await outcomeOf((...answers) => script.setUserToken(bearer, ...answers))
  const span = script.span('cvv', cards[0]!.cvv.value)
  const shown = new Promise<unknown>((resolve) => span.on('ready', resolve))
  span.mount(document.body)
  await shown
  const text = () => document.querySelector('iframe')!.contentDocument!.body.textContent
  expect(text()).toMatch(/^\d{3}$/)
  await outcomeOf((...answers) => script.setUserToken(null, ...answers))
  // One round through the frame's port, which keeps the order.
  span.update({ style: {} })
  await new Promise((resolve) => setTimeout(resolve))
  expect(text()).toMatch(/^\d{3}$/)
  span.destroy()
  expect(document.querySelector('iframe')).toBeNull()
})
