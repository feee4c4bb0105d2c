import type { ManagedAccountRecord } from '../state/ManagedAccountRecord.js'
import type { ManagedCardRecord } from '../state/ManagedCardRecord.js'
import type { IdentityRecord } from '../state/IdentityRecord.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import { addIdentityChoice } from './addIdentityChoice.js'
import { addAccount, addCard } from './addInstruments.js'
import { addCorporate } from './addIdentity.js'
import { addPaymentsToCome } from './addPaymentsToCome.js'
import { companyMovements } from './companyMovements.js'
import { demoCardholder, demoUser } from './demoUsers.js'
import { playMovements } from './playMovements.js'
import { sandboxProfiles } from '../state/sandboxProfiles.js'

const dayMs = 86_400_000

const address = {
  addressLine1: '18 Lombard Street East',
  addressLine2: 'Second floor',
  city: 'Dublin',
  postCode: 'D02 X4K9',
  country: 'IE',
}

/**
 * Northwind Studio Ltd: three accounts, five cards, three months of business; and a person with two
 * identities.
 */
export function seedDemoCompany(context: SandboxContext): void {
  const company = addCompany(context)
  const accounts = addCompanyAccounts(context, company)
  const cards = addCompanyCards(context, company, accounts)
  const owner = { name: 'Northwind Studio Ltd', iban: 'IE64IRCE92050112345678' }
  playMovements(context, companyMovements({ ...accounts, ...cards }), [
    { account: accounts.main, availableNow: 4_821_065, from: owner, daysAgo: 96 },
    { account: accounts.tax, availableNow: 1_240_000, from: owner, daysAgo: 96 },
    { account: accounts.sterling, availableNow: 631_840, from: owner, daysAgo: 96 },
  ])
  addIdentityChoice(context)
  addCardholder(context, company, cards.events)
  addPaymentsToCome(context, company, accounts)
}

function addCompany(context: SandboxContext) {
  return addCorporate(context, {
    password: demoUser.password,
    createdAt: context.now() - 400 * dayMs,
    details: {
      profileId: sandboxProfiles.corporate,
      tag: 'demo',
      rootUser: {
        name: 'Maya',
        surname: 'Lindqvist',
        email: demoUser.email,
        mobile: { countryCode: '+353', number: '851234567' },
        companyPosition: 'DIRECTOR',
        dateOfBirth: { year: 1988, month: 4, day: 17 },
        locale: 'en',
      },
      company: {
        name: 'Northwind Studio Ltd',
        type: 'LLC',
        registrationNumber: '682204',
        registrationCountry: 'IE',
        businessAddress: address,
      },
      industry: 'ART_ENTERTAINMENT',
      sourceOfFunds: 'ORDINARY_BUSINESS_ACTIVITY',
      acceptedTerms: true,
      ipAddress: '203.0.113.24',
      baseCurrency: 'EUR',
      feeGroup: 'DEFAULT',
    },
  })
}

// After everything else, so that it has the ids it would have without him.
function addCardholder(
  { state, records, nextId }: SandboxContext,
  company: IdentityRecord,
  card: ManagedCardRecord,
) {
  const id = nextId()
  records.keep('users', {
    id,
    identityId: company.id,
    type: 'USER',
    name: 'Jonas',
    surname: 'Keane',
    email: demoCardholder.email,
    mobile: { countryCode: '+353', number: '857654321' },
    active: true,
    emailVerified: true,
    mobileVerified: true,
    factors: [
      { type: 'OTP', channel: 'SMS', status: 'ACTIVE' },
      { type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' },
    ],
    roles: ['CARD_ASSIGNEE'],
    invite: { sentAt: card.creationTimestamp, consumed: true },
  })
  state.logins[demoCardholder.email] = { password: demoCardholder.password, failures: 0 }
  card.userId = id
}

/** Subscriptions on the web, and no more than EUR 500 of them a month. */
const spendRules: ManagedCardRecord['spendRules'] = {
  spendLimit: [{ interval: 'MONTHLY', value: { currency: 'EUR', amount: 50_000 } }],
  allowedMerchantCategories: ['4816', '5734', '5815', '5818', '7372'],
  maxTransactionAmount: 40_000,
  allowContactless: false,
  allowAtm: false,
  allowECommerce: true,
}

/** A card of plastic that has come and is in use. */
function atTerminals(orderedAt: number): Pick<ManagedCardRecord, 'type' | 'physical'> {
  const deliveryAddress = { name: 'Maya', surname: 'Lindqvist', ...address }
  return {
    type: 'PHYSICAL',
    physical: {
      plastic: { orderedAt, activated: true, activationCode: '1234' },
      pinBlocked: false,
      contactlessSpent: 0,
      delivery: {
        productReference: 'studio-blue',
        carrierType: 'letter',
        deliveryMethod: 'STANDARD_DELIVERY',
        deliveryAddress,
      },
    },
  }
}

function addCompanyAccounts(context: SandboxContext, company: IdentityRecord) {
  const now = context.now()
  const since = { creationTimestamp: now - 390 * dayMs }
  const withIban = { ...since, ibanRequestedAt: now - 389 * dayMs }
  return {
    main: addAccount(context, company, {
      friendlyName: 'Main account',
      currency: 'EUR',
      lowBalanceThreshold: 500_000,
      ...withIban,
    }),
    tax: addAccount(context, company, { friendlyName: 'Tax reserve', currency: 'EUR', tag: 'tax', ...since }),
    sterling: addAccount(context, company, { friendlyName: 'UK operations', currency: 'GBP', ...withIban }),
  }
}

function addCompanyCards(
  context: SandboxContext,
  company: IdentityRecord,
  { main }: Record<'main', ManagedAccountRecord>,
) {
  const now = context.now()
  const of = (friendlyName: string, nameOnCard: string, daysAgo: number) => ({
    friendlyName,
    nameOnCard,
    billingAddress: address,
    creationTimestamp: now - daysAgo * dayMs,
  })
  const expired = {
    currency: 'GBP',
    expiryPeriodMonths: 12,
    state: { state: 'DESTROYED', destroyedReason: 'EXPIRED' },
  } as const
  return {
    studio: addCard(context, company, {
      ...of('Maya, studio', 'Maya Lindqvist', 380),
      parent: main,
      userId: company.id,
      renewalType: 'RENEW',
      ...atTerminals(now - 375 * dayMs),
    }),
    software: addCard(context, company, {
      ...of('Software subscriptions', 'Northwind Studio', 350),
      parent: main,
      tag: 'software',
      spendRules,
    }),
    travel: addCard(context, company, { ...of('Travel', 'Maya Lindqvist', 210), currency: 'EUR' }),
    events: addCard(context, company, {
      ...of('Events', 'Jonas Keane', 160),
      currency: 'EUR',
      state: { state: 'BLOCKED', blockedReason: 'USER' },
    }),
    contractor: addCard(context, company, {
      ...of('London contractor', 'Priya Nair', 372),
      ...expired,
      expiryMmyy: previousMonth(now),
    }),
  }
}

function previousMonth(now: number): string {
  const date = new Date(now)
  const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, 1))
  return `${String(month.getUTCMonth() + 1).padStart(2, '0')}${String(month.getUTCFullYear()).slice(-2)}`
}
