import type { ManagedAccountRecord } from '../state/ManagedAccountRecord.js'
import type { ManagedCardRecord } from '../state/ManagedCardRecord.js'
import type { Merchant, Movement } from './Movement.js'
import { repeat } from './repeat.js'

type Accounts = Record<'main' | 'tax' | 'sterling', ManagedAccountRecord>
type Cards = Record<'studio' | 'software' | 'travel' | 'events' | 'contractor', ManagedCardRecord>

const clients = {
  halden: { name: 'Halden & Co GmbH', iban: 'DE21500500009876543210' },
  fjord: { name: 'Fjord Outdoor AS', iban: 'NO8330001234567' },
  lumen: { name: 'Lumen Publishing SAS', iban: 'FR7630006000011234567890189' },
  tidewell: { name: 'Tidewell Galleries Ltd', iban: 'GB33BUKB20201555555555' },
}

const payees = {
  rent: { name: 'Lombard Yard Properties', iban: 'IE29AIBK93115212345678' },
  payroll: { name: 'Northwind Studio payroll', iban: 'IE64IRCE92050112345678' },
  revenue: { name: 'Office of the Revenue Commissioners', iban: 'IE92BOFI90001710027952' },
  accountant: { name: 'Byrne Accountants', iban: 'IE81ULSB98501012345678' },
  sublet: { name: 'Shoreditch Desks', iban: 'GB82WEST12345698765432' },
}

const merchants = {
  coffee: { name: 'Kettle & Crane Coffee', categoryCode: '5814', country: 'IE' },
  paper: { name: 'Liffey Paper Supplies', categoryCode: '5943', country: 'IE' },
  lunch: { name: 'Bramble Kitchen', categoryCode: '5812', country: 'IE' },
  design: { name: 'Pixelsmith Design Suite', categoryCode: '5734', country: 'NL' },
  hosting: { name: 'Cloudberry Hosting', categoryCode: '4816', country: 'FI' },
  fonts: { name: 'Letterform Foundry', categoryCode: '5815', country: 'DE' },
  flight: { name: 'Skylark Airways', categoryCode: '4511', country: 'IE' },
  hotel: { name: 'Hotel Miradouro', categoryCode: '7011', country: 'PT' },
  taxi: { name: 'Harp Taxis', categoryCode: '4121', country: 'IE' },
  catering: { name: 'Fennel Catering', categoryCode: '5811', country: 'IE' },
  print: { name: 'Thames Print Works', categoryCode: '2741', country: 'GB' },
} satisfies Record<string, Merchant>

/** Some three months in the life of a small studio; payments of the nearest days are not settled yet. */
export function companyMovements(own: Accounts & Cards): Movement[] {
  return [
    ...income(own),
    ...standingPayments(own),
    ...subscriptions(own),
    ...dailySpending(own),
    ...travel(own),
    ...events(own),
    ...london(own),
  ]
}

function income({ main }: Accounts): Movement[] {
  return [
    {
      kind: 'wire-in',
      to: main,
      from: clients.halden,
      text: 'Invoice 2041 brand refresh',
      amount: 1_450_000,
      daysAgo: 82,
      hour: 9,
    },
    {
      kind: 'wire-in',
      to: main,
      from: clients.fjord,
      text: 'Invoice 2044 autumn catalogue',
      amount: 987_500,
      daysAgo: 57,
      hour: 11,
    },
    {
      kind: 'wire-in',
      to: main,
      from: clients.halden,
      text: 'Invoice 2049 packaging',
      amount: 1_285_000,
      daysAgo: 39,
      hour: 9,
    },
    {
      kind: 'wire-in',
      to: main,
      from: clients.lumen,
      text: 'Facture 118 couvertures',
      amount: 642_000,
      daysAgo: 18,
      hour: 14,
    },
    {
      kind: 'wire-in',
      to: main,
      from: clients.fjord,
      text: 'Invoice 2053 web shop',
      amount: 1_120_000,
      daysAgo: 6,
      hour: 10,
    },
  ]
}

function standingPayments({ main, tax }: Accounts): Movement[] {
  return [
    ...repeat(
      { firstDaysAgo: 88, everyDays: 30 },
      (daysAgo) =>
        ({
          kind: 'wire-out',
          from: main,
          to: payees.rent,
          text: 'Rent Lombard Yard',
          amount: 165_000,
          daysAgo,
          hour: 7,
        }) as const,
    ),
    ...repeat(
      { firstDaysAgo: 84, everyDays: 30 },
      (daysAgo, spread) =>
        ({
          kind: 'wire-out',
          from: main,
          to: payees.payroll,
          text: 'Salaries',
          amount: 784_200 + spread(24_000),
          daysAgo,
          hour: 8,
        }) as const,
    ),
    ...repeat(
      { firstDaysAgo: 80, everyDays: 30 },
      (daysAgo) => ({ kind: 'transfer', from: main, to: tax, amount: 210_000, daysAgo, hour: 12 }) as const,
    ),
    {
      kind: 'wire-out',
      from: tax,
      to: payees.revenue,
      text: 'VAT third quarter',
      amount: 386_540,
      daysAgo: 31,
      hour: 9,
    },
    {
      kind: 'wire-out',
      from: main,
      to: payees.accountant,
      text: 'Quarterly accounts',
      amount: 54_000,
      daysAgo: 27,
      hour: 15,
    },
  ]
}

function subscriptions({ software }: Cards): Movement[] {
  return [
    ...repeat(
      { firstDaysAgo: 86, everyDays: 30 },
      (daysAgo) =>
        ({
          kind: 'card-payment',
          card: software,
          merchant: merchants.design,
          amount: 16_797,
          daysAgo,
          hour: 3,
        }) as const,
    ),
    ...repeat(
      { firstDaysAgo: 73, everyDays: 30 },
      (daysAgo, spread) =>
        ({
          kind: 'card-payment',
          card: software,
          merchant: merchants.hosting,
          amount: 4_210 + spread(900),
          daysAgo,
          hour: 4,
        }) as const,
    ),
    {
      kind: 'card-payment',
      card: software,
      merchant: merchants.fonts,
      amount: 29_900,
      daysAgo: 44,
      hour: 13,
    },
    { kind: 'refund', card: software, merchant: merchants.fonts, amount: 9_900, daysAgo: 37, hour: 16 },
  ]
}

function dailySpending({ studio }: Cards): Movement[] {
  return [
    ...repeat(
      { firstDaysAgo: 90, everyDays: 4, lastDaysAgo: 1 },
      (daysAgo, spread) =>
        ({
          kind: 'card-payment',
          card: studio,
          merchant: merchants.coffee,
          amount: 780 + spread(1_150),
          daysAgo,
          hour: 8,
        }) as const,
    ),
    ...repeat(
      { firstDaysAgo: 87, everyDays: 9, lastDaysAgo: 1 },
      (daysAgo, spread) =>
        ({
          kind: 'card-payment',
          card: studio,
          merchant: merchants.lunch,
          amount: 3_640 + spread(4_300),
          daysAgo,
          hour: 13,
        }) as const,
    ),
    ...repeat(
      { firstDaysAgo: 79, everyDays: 21, lastDaysAgo: 1 },
      (daysAgo, spread) =>
        ({
          kind: 'card-payment',
          card: studio,
          merchant: merchants.paper,
          amount: 8_820 + spread(6_100),
          daysAgo,
          hour: 15,
        }) as const,
    ),
    // Late enough to be unsettled whenever the story is told: the account has less available than is there.
    { kind: 'card-payment', card: studio, merchant: merchants.paper, amount: 14_250, daysAgo: 1, hour: 20 },
  ]
}

function travel({ main, travel: card }: Accounts & Cards): Movement[] {
  return [
    { kind: 'transfer', from: main, to: card, amount: 180_000, daysAgo: 66, hour: 9 },
    { kind: 'card-payment', card, merchant: merchants.flight, amount: 28_640, daysAgo: 61, hour: 20 },
    { kind: 'card-payment', card, merchant: merchants.hotel, amount: 46_200, daysAgo: 49, hour: 11 },
    { kind: 'card-payment', card, merchant: merchants.taxi, amount: 3_150, daysAgo: 48, hour: 22 },
    { kind: 'transfer', from: main, to: card, amount: 60_000, daysAgo: 22, hour: 9 },
    { kind: 'card-payment', card, merchant: merchants.flight, amount: 31_480, daysAgo: 12, hour: 19 },
    { kind: 'card-payment', card, merchant: merchants.taxi, amount: 2_780, daysAgo: 1, hour: 22 },
  ]
}

function events({ main, events: card }: Accounts & Cards): Movement[] {
  return [
    { kind: 'transfer', from: main, to: card, amount: 75_000, daysAgo: 70, hour: 10 },
    { kind: 'card-payment', card, merchant: merchants.catering, amount: 52_380, daysAgo: 52, hour: 17 },
    { kind: 'card-payment', card, merchant: merchants.taxi, amount: 2_240, daysAgo: 51, hour: 1 },
  ]
}

function london({ sterling, contractor }: Accounts & Cards): Movement[] {
  return [
    {
      kind: 'wire-in',
      to: sterling,
      from: clients.tidewell,
      text: 'Exhibition signage',
      amount: 384_000,
      daysAgo: 76,
      hour: 10,
    },
    { kind: 'transfer', from: sterling, to: contractor, amount: 40_000, daysAgo: 74, hour: 11 },
    {
      kind: 'card-payment',
      card: contractor,
      merchant: merchants.print,
      amount: 40_000,
      daysAgo: 69,
      hour: 14,
    },
    ...repeat(
      { firstDaysAgo: 65, everyDays: 30 },
      (daysAgo) =>
        ({
          kind: 'wire-out',
          from: sterling,
          to: payees.sublet,
          text: 'Desk rent',
          amount: 62_000,
          daysAgo,
          hour: 8,
        }) as const,
    ),
    {
      kind: 'wire-in',
      to: sterling,
      from: clients.tidewell,
      text: 'Exhibition guide',
      amount: 217_500,
      daysAgo: 15,
      hour: 13,
    },
  ]
}
