import { expect, test } from './test.js'

// Each call brings its token: what is asked here is no browser.
test.use({ tokenIn: 'memory' })

interface Ask {
  token?: string | undefined
  body?: object
  /** @default any 2xx */
  status?: number
}

/** What the answers hold, as far as it is read here. */
interface Answer {
  token: string
  id: string | { id: string }
  profileId: string
  mode: string
  credentials: { id: string }
  rootUser: { id: { id: string } }
  accounts: Answer[]
  cards: Answer[]
  identities: { id: { type: string; id: string } }[]
}

const password = { password: { value: 'Harbour-Wall-2026' } }
const mobile = { countryCode: '+356', number: '79000001' }
const address = { addressLine1: '1 Quay Street', city: 'Valletta', postCode: 'VLT 1000', country: 'MT' }
const headers = { 'content-type': 'application/json', accept: 'application/json' }

/** Sends one request the browser's way: to the demo's own server, which adds the key. */
function asker(url: string) {
  // The ticket of a registration.
  let cookie = ''
  return async (line: string, { token, body, status }: Ask = {}): Promise<Answer> => {
    const [method, path] = line.split(' ')
    const response = await fetch(`${url}/api/weavr${path}`, {
      method,
      headers: {
        ...headers,
        cookie,
        ...(token && { authorization: `Bearer ${token}` }),
        ...(line.includes('/statement') && { 'x-api-version': 'LATEST' }),
      },
      body: body && JSON.stringify(body),
    })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    const text = await response.text()
    if (status === undefined) expect(response.ok, `${line} answers ${response.status} ${text}`).toBe(true)
    else expect(response.status, line).toBe(status)
    return (text ? JSON.parse(text) : {}) as Answer
  }
}

// The rig judges every one of these at the end of the run.

test('a payer’s operations on cards and accounts pass through proxy and sandbox', async ({ stack }) => {
  const ask = asker(stack.url)
  const { token } = await ask('POST /login_with_password', {
    body: { email: 'maya@northwind.example', password: { value: 'Northwind-2026' } },
  })
  await ask('GET /authentication_factors', { token })
  await ask('POST /stepup/challenges/otp/SMS', { token })
  await ask('POST /stepup/challenges/otp/SMS/verify', { token, body: { verificationCode: '123456' } })
  await ask('GET /corporates', { token })

  const { accounts } = await ask('GET /managed_accounts?state=ACTIVE&limit=10', { token })
  const { profileId } = accounts[0]!
  const account = await ask('POST /managed_accounts', {
    token,
    body: { profileId, friendlyName: 'Rainy days', currency: 'EUR' },
  })
  const accountPath = `/managed_accounts/${account.id as string}`
  await ask(`GET ${accountPath}`, { token })
  await ask(`PATCH ${accountPath}`, { token, body: { friendlyName: 'Sunny days' } })
  await ask(`GET ${accountPath}/iban`, { token })
  await ask(`POST ${accountPath}/iban`, { token })
  await ask(`POST ${accountPath}/iban`, { token, status: 409 })
  await ask(`POST ${accountPath}/block`, { token })
  await ask(`POST ${accountPath}/block`, { token, status: 409 })
  await ask(`POST ${accountPath}/unblock`, { token })
  await ask(`GET ${accountPath}/statement`, { token })
  await ask(`GET /managed_accounts/${accounts[0]!.id as string}/statement?sortOrder=DESC&limit=20`, { token })

  const { cards } = await ask('GET /managed_cards', { token })
  const prepaid = cards.find(({ mode }) => mode === 'PREPAID_MODE')!
  const debit = cards.find(({ mode }) => mode === 'DEBIT_MODE')!
  const common = { friendlyName: 'Trip', nameOnCard: 'Maya Lindqvist', billingAddress: address }
  const card = await ask('POST /managed_cards', {
    token,
    body: { ...common, mode: 'PREPAID_MODE', profileId: prepaid.profileId, currency: 'EUR' },
  })
  const second = await ask('POST /managed_cards', {
    token,
    body: { ...common, mode: 'DEBIT_MODE', profileId: debit.profileId, parentManagedAccountId: account.id },
  })
  const cardPath = `/managed_cards/${card.id as string}`
  await ask(`GET ${cardPath}`, { token })
  await ask(`PATCH ${cardPath}`, { token, body: { friendlyName: 'Long trip' } })
  await ask(`POST ${cardPath}/block`, { token })
  await ask(`POST ${cardPath}/unblock`, { token })
  await ask(`POST ${cardPath}/unblock`, { token, status: 409 })
  await ask(`GET /managed_cards/${debit.id as string}/statement`, { token })
  await ask(`GET /managed_cards/${prepaid.id as string}/statement`, { token })
  await ask(`POST ${cardPath}/remove`, { token })
  await ask(`POST ${accountPath}/remove`, { token, status: 409 })
  await ask(`POST /managed_cards/${second.id as string}/remove`, { token })
  await ask(`POST ${accountPath}/remove`, { token })
  await ask('GET /managed_cards/1', { token, status: 404 })
  await ask('POST /logout', { token })
  await ask('GET /managed_cards', { token, status: 401 })
})

test('so does choosing an identity', async ({ stack }) => {
  const ask = asker(stack.url)
  const { token } = await ask('POST /login_with_password', {
    body: { email: 'ines@atelier-sol.example', password: { value: 'Atelier-Sol-2026' } },
  })
  await ask('GET /managed_cards', { token, status: 403 })
  const { identities } = await ask('GET /identities', { token })
  const granted = await ask('POST /access_token', { token, body: { identity: identities[0]!.id } })
  await ask('GET /managed_cards', { token: granted.token })
})

test('so does becoming a customer', async ({ stack }) => {
  const ask = asker(stack.url)
  const consumer = await ask('POST /consumers', {
    body: {
      profileId: '111000000000000902',
      rootUser: {
        name: 'Noa',
        surname: 'Camilleri',
        email: 'noa@example.org',
        mobile,
        dateOfBirth: { year: 1991, month: 2, day: 3 },
        address,
      },
      ipAddress: '203.0.113.7',
    },
  })
  await ask(`POST /passwords/${consumer.rootUser.id.id}/create`, { body: password })
  const { token } = await ask('POST /login_with_password', {
    body: { email: 'noa@example.org', ...password },
  })
  await ask('GET /consumers', { token })
  await ask('GET /authentication_factors', { token })
  await ask('POST /authentication_factors/otp/SMS', { token })
  await ask('POST /authentication_factors/otp/SMS/verify', { token, body: { verificationCode: '123456' } })

  const corporate = await ask('POST /corporates', {
    body: {
      profileId: '111000000000000901',
      rootUser: {
        name: 'Ida',
        surname: 'Farrugia',
        email: 'ida@quay.example',
        mobile,
        companyPosition: 'DIRECTOR',
      },
      company: {
        type: 'LLC',
        name: 'Quay Works Ltd',
        registrationNumber: 'C 90001',
        registrationCountry: 'MT',
        businessAddress: address,
      },
      ipAddress: '203.0.113.8',
      baseCurrency: 'EUR',
    },
  })
  await ask(`POST /passwords/${corporate.rootUser.id.id}/create`, { body: password })
  const root = await ask('POST /login_with_password', { body: { email: 'ida@quay.example', ...password } })
  await ask('GET /corporates', { token: root.token })
})
