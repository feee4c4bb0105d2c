/** Whose session it is, on both sides. */
export const grant = { token: 'opaque', identity: { type: /** @type {const} */ ('CONSUMER'), id: '1' } }

export const baseUrl = 'http://localhost/api/weavr'

/**
 * One `fetch` for both sides. It answers from memory, as plainly as it can, so that what is measured is what
 * lies around it.
 * @param {number} cards
 */
export function createAnswers(cards) {
  /** @type {Map<string, string>} */
  const bodies = new Map()
  for (let index = 0; index < cards; index++)
    bodies.set(`card-${index}`, JSON.stringify(createCard(`card-${index}`)))
  let signed = 0

  return {
    /** @param {RequestInfo | URL} input @param {RequestInit} [init] */
    async fetch(input, init) {
      const url = input instanceof Request ? input.url : String(input)
      if (url.endsWith('/logout')) return new Response(null, { status: 204 })
      const body = bodies.get(url.slice(url.lastIndexOf('/') + 1))
      if (!body) throw new Error(`The scenario is wrong: nobody should ask for ${url}.`)
      if (readAuthorization(input, init) === `Bearer ${grant.token}`) signed++
      return new Response(body, { headers: { 'content-type': 'application/json' } })
    },
    /** How many cards were asked for with the token. */
    signed: () => signed,
  }
}

/**
 * Reads it where it lies: making `Headers` to look into would be charged to whoever had none.
 * @param {RequestInfo | URL} input @param {RequestInit} [init]
 */
function readAuthorization(input, init) {
  const headers = input instanceof Request ? input.headers : init?.headers
  return headers instanceof Headers ? headers.get('authorization') : Object(headers).authorization
}

/**
 * As much as Weavr says of a card.
 * @param {string} id
 */
export function createCard(id) {
  return {
    id,
    mode: 'PREPAID_MODE',
    profileId: '110000',
    externalHandle: `handle-${id}`,
    tag: 'travel',
    friendlyName: `Card ${id}`,
    state: { state: 'ACTIVE' },
    type: 'VIRTUAL',
    cardBrand: 'MASTERCARD',
    cardNumberFirstSix: '522093',
    cardNumberLastFour: '4242',
    nameOnCard: 'Maya Lindqvist',
    startMmyy: '0126',
    expiryMmyy: '0129',
    cardLevelClassification: 'CONSUMER',
    expiryPeriodMonths: 36,
    renewalType: 'RENEW',
    renewalTimestamp: 1_860_000_000_000,
    creationTimestamp: 1_768_471_200_000,
    currency: 'EUR',
    balances: { availableBalance: 125_000, actualBalance: 127_500 },
    billingAddress: {
      addressLine1: '12 Harbour Street',
      city: 'Valletta',
      postCode: 'VLT1234',
      country: 'MT',
    },
    digitalWallets: { walletsEnabled: true, artworkReference: 'standard' },
  }
}
