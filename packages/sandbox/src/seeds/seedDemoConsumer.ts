import type { SandboxContext } from '../context/SandboxContext.js'
import { addConsumer } from './addIdentity.js'
import { addAccount, addCard } from './addInstruments.js'
import { demoConsumerUser } from './demoUsers.js'
import { playMovements } from './playMovements.js'
import { repeat } from './repeat.js'
import { sandboxProfiles } from '../state/sandboxProfiles.js'

const dayMs = 86_400_000

const address = { addressLine1: '42 Triq il-Kbira', city: 'Sliema', postCode: 'SLM 1549', country: 'MT' }

/** Tomas Vella: an account with an IBAN, a debit card on it and a prepaid card. */
export function seedDemoConsumer(context: SandboxContext): void {
  const createdAt = context.now() - 300 * dayMs
  const consumer = addConsumer(context, {
    password: demoConsumerUser.password,
    createdAt,
    details: {
      profileId: sandboxProfiles.consumer,
      rootUser: {
        name: 'Tomas',
        surname: 'Vella',
        email: demoConsumerUser.email,
        mobile: { countryCode: '+356', number: '79123456' },
        dateOfBirth: { year: 1994, month: 11, day: 22 },
        occupation: 'EDUCATION_PROFESSIONAL_SERVICES',
        address,
        nationality: 'MT',
        placeOfBirth: 'Valletta',
      },
      ipAddress: '203.0.113.142',
      acceptedTerms: true,
      baseCurrency: 'EUR',
      feeGroup: 'DEFAULT',
      sourceOfFunds: 'LABOUR_CONTRACT',
    },
  })
  const naming = { nameOnCard: 'Tomas Vella', billingAddress: address, creationTimestamp: createdAt }
  const account = addAccount(context, consumer, {
    friendlyName: 'Everyday',
    currency: 'EUR',
    creationTimestamp: createdAt,
    ibanRequestedAt: createdAt,
  })
  const everyday = addCard(context, consumer, { ...naming, friendlyName: 'Everyday', parent: account })
  const online = addCard(context, consumer, { ...naming, friendlyName: 'Online shopping', currency: 'EUR' })
  const grocer = { name: 'Grognet Grocers', categoryCode: '5411', country: 'MT' }
  const books = { name: 'Paper Lantern Books', categoryCode: '5942', country: 'DE' }
  const employer = { name: 'Saint Julian College', iban: 'MT84MALT011000012345MTLCAST001S' }
  const landlord = { name: 'Qui-Si-Sana Lettings', iban: 'MT29VALL22013000000040012345678' }
  playMovements(
    context,
    [
      ...repeat(
        { firstDaysAgo: 86, everyDays: 30 },
        (daysAgo) =>
          ({
            kind: 'wire-out',
            from: account,
            to: landlord,
            text: 'Rent',
            amount: 135_000,
            daysAgo,
            hour: 9,
          }) as const,
      ),
      ...repeat(
        { firstDaysAgo: 87, everyDays: 30 },
        (daysAgo) =>
          ({
            kind: 'wire-in',
            to: account,
            from: employer,
            text: 'Salary',
            amount: 214_000,
            daysAgo,
            hour: 6,
          }) as const,
      ),
      ...repeat(
        { firstDaysAgo: 85, everyDays: 5, lastDaysAgo: 1 },
        (daysAgo, spread) =>
          ({
            kind: 'card-payment',
            card: everyday,
            merchant: grocer,
            amount: 2_860 + spread(5_200),
            daysAgo,
            hour: 17,
          }) as const,
      ),
      { kind: 'transfer', from: account, to: online, amount: 25_000, daysAgo: 40 },
      { kind: 'card-payment', card: online, merchant: books, amount: 7_435, daysAgo: 33, hour: 21 },
    ],
    [
      {
        account,
        availableNow: 231_520,
        from: { name: 'Tomas Vella', iban: 'MT31MALT01100000000000000000123' },
        daysAgo: 95,
      },
    ],
  )
}
