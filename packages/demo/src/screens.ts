import type { UserRole } from '@weavr-kit/react'
import type { ComponentType } from 'react'
import { later } from './later.js'

/** A page of the app while somebody is signed in. */
export interface Screen {
  path: string
  title: string
  /** Where it belongs, one level up. */
  parent?: string
  /** Who may do what it is for, besides admins. @default everybody */
  roles?: readonly UserRole[]
  /** What was typed survives the end of the session, for the same payer. */
  hasForm?: true
  Content: ComponentType
  /** The very file that makes it. */
  readSource(): Promise<string>
}

const components = import.meta.glob<{ Screen: ComponentType }>('./screens/*.tsx')
const sources = import.meta.glob<string>('./screens/*.tsx', { query: '?raw', import: 'default' })

type Place = Pick<Screen, 'parent' | 'roles' | 'hasForm'>

function screen(path: string, title: string, file: string, place: Place = {}): Screen {
  const name = `./screens/${file}.tsx`
  return {
    path,
    title,
    ...place,
    Content: later(async () => (await components[name]!()).Screen),
    readSource: () => sources[name]!(),
  }
}

const money = ['FUNDS_MANAGEMENT_ROLE'] as const
const cards = ['CARDS_MANAGEMENT_ROLE'] as const
const people = ['ACCESS_MANAGEMENT_ROLE'] as const

export const screens: readonly Screen[] = [
  screen('/', 'Home', 'Home'),
  screen('/accounts', 'Accounts', 'Accounts'),
  screen('/accounts/new', 'Open an account', 'NewAccount', {
    parent: '/accounts',
    roles: money,
    hasForm: true,
  }),
  screen('/accounts/:id', 'Account', 'Account', { parent: '/accounts' }),
  screen('/cards', 'Cards', 'Cards'),
  screen('/cards/new', 'Create a card', 'NewCard', { parent: '/cards', roles: cards, hasForm: true }),
  screen('/cards/:id', 'Card', 'Card', { parent: '/cards' }),
  screen('/cards/:id/controls', 'Spend controls', 'CardControls', { parent: '/cards/:id' }),
  screen('/movements/:type/:instrument/:id', 'Movement', 'Movement', { parent: '/' }),
  screen('/pay', 'Pay someone', 'Pay', { hasForm: true }),
  screen('/payments/:type/:id', 'Payment', 'Payment', { parent: '/pay' }),
  screen('/payees', 'Payees', 'Payees'),
  screen('/linked-accounts', 'Linked accounts', 'Linked'),
  screen('/people', 'People', 'People'),
  screen('/people/invite', 'Invite someone', 'Invite', { parent: '/people', roles: people, hasForm: true }),
  screen('/bulk', 'Many at once', 'Bulk', { roles: money, hasForm: true }),
  screen('/security', 'Security', 'SecurityScreen'),
]
