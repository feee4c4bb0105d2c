import type { SandboxContext } from '../context/SandboxContext.js'
import { addConsumer, addCorporate } from './addIdentity.js'
import { addAccount, addCard } from './addInstruments.js'
import { demoMultiUser } from './demoUsers.js'
import { playMovements } from './playMovements.js'
import { sandboxProfiles } from '../state/sandboxProfiles.js'

const dayMs = 86_400_000

const address = { addressLine1: 'Rua da Boavista 71', city: 'Lisbon', postCode: '1200-066', country: 'PT' }

const person = {
  name: 'Ines',
  surname: 'Duarte',
  email: demoMultiUser.email,
  mobile: { countryCode: '+351', number: '912345678' },
  dateOfBirth: { year: 1991, month: 9, day: 3 },
}

/** One person who acts for her company and for herself: signing in has to ask which. */
export function addIdentityChoice(context: SandboxContext): void {
  addAtelier(context)
  addPrivateSide(context)
}

function addAtelier(context: SandboxContext) {
  const createdAt = context.now() - 240 * dayMs
  const atelier = addCorporate(context, {
    password: demoMultiUser.password,
    createdAt,
    details: {
      profileId: sandboxProfiles.corporate,
      rootUser: { ...person, companyPosition: 'DIRECTOR' },
      company: {
        name: 'Atelier Sol Lda',
        type: 'LLC',
        registrationNumber: '514889201',
        registrationCountry: 'PT',
        businessAddress: address,
      },
      ipAddress: '203.0.113.80',
      baseCurrency: 'EUR',
    },
  })
  const account = addAccount(context, atelier, {
    friendlyName: 'Atelier',
    currency: 'EUR',
    creationTimestamp: createdAt,
    ibanRequestedAt: createdAt,
  })
  const naming = {
    friendlyName: 'Materials',
    nameOnCard: 'Ines Duarte',
    billingAddress: address,
    creationTimestamp: createdAt,
  }
  const card = addCard(context, atelier, { ...naming, parent: account })
  const merchant = { name: 'Tinta & Tela', categoryCode: '5971', country: 'PT' }
  playMovements(
    context,
    [34, 21, 9].map((daysAgo, index) => ({
      kind: 'card-payment',
      card,
      merchant,
      amount: 6_450 + index * 1_275,
      daysAgo,
    })),
    [
      {
        account,
        availableNow: 912_300,
        from: { name: 'Galeria Aurora', iban: 'PT50000201231234567890154' },
        daysAgo: 60,
      },
    ],
  )
}

function addPrivateSide(context: SandboxContext) {
  const createdAt = context.now() - 238 * dayMs
  const consumer = addConsumer(context, {
    password: demoMultiUser.password,
    createdAt,
    details: {
      profileId: sandboxProfiles.consumer,
      rootUser: { ...person, address },
      ipAddress: '203.0.113.80',
      baseCurrency: 'EUR',
    },
  })
  const account = addAccount(context, consumer, {
    friendlyName: 'Household',
    currency: 'EUR',
    creationTimestamp: createdAt,
  })
  const from = { name: 'Ines Duarte', iban: 'PT50003300004555698867005' }
  playMovements(context, [], [{ account, availableNow: 184_075, from, daysAgo: 28 }])
}
