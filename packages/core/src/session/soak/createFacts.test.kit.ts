import type { SessionCredentials, SessionIdentity, SessionState } from '../SessionState.js'
import type { Page } from './openPage.test.kit.js'

export interface User {
  identity: SessionIdentity
  credentials: SessionCredentials
}

const company = { type: 'CORPORATE', id: '111' } as const

/** Two users of one identity, and one of another. */
export const users: readonly User[] = [
  { identity: company, credentials: { type: 'ROOT', id: '1' } },
  { identity: company, credentials: { type: 'USER', id: '2' } },
  { identity: { type: 'CONSUMER', id: '222' }, credentials: { type: 'ROOT', id: '3' } },
]

/** Whose session a state shows; empty where nobody's. */
export const userOf = ({
  identity,
  credentials,
}: Partial<Pick<SessionState, 'identity' | 'credentials'>>): string =>
  identity ? `${identity.id}/${credentials?.id ?? ''}` : ''

/** What became of one sign-in. */
export interface SignInFacts {
  token: string
  user: string
  /** The tab that signed in; a reload is the same tab. */
  lineage: number
  page: Page
  /** When it was sent, in true time. */
  sentAt: number
  /** Pages that know a said end of it. */
  overIn: Set<Page>
}

interface SeenWarning {
  /** When the session was to end, in true time. */
  deadline: number
}

/** What is true outside the tabs: when payers acted, who signed in, which warnings were in view. Moments are true time. */
export interface Facts {
  signIns: Map<string, SignInFacts>
  /** When any page last moved an end. */
  stirredAt: number
  acted(user: string, at: number): void
  /** When the user last acted; 0 where never. */
  lastActAt(user: string): number
  /** A warning is in view, with enough time to answer it. */
  sawWarning(user: string, deadline: number): void
  /** Whether a warning was in view whose deadline lies between these. */
  wasWarned(user: string, from: number, to: number): boolean
}

export function createFacts(): Facts {
  const lastActs = new Map<string, number>()
  const warnings = new Map<string, SeenWarning[]>()

  return {
    signIns: new Map(),
    stirredAt: 0,
    acted(user, at) {
      if (user) lastActs.set(user, Math.max(at, lastActs.get(user) ?? 0))
    },
    lastActAt: (user) => lastActs.get(user) ?? 0,
    sawWarning(user, deadline) {
      const seen = warnings.get(user) ?? []
      if (seen.at(-1)?.deadline !== deadline) warnings.set(user, [...seen.slice(-20), { deadline }])
    },
    wasWarned: (user, from, to) =>
      (warnings.get(user) ?? []).some(({ deadline }) => deadline >= from && deadline <= to),
  }
}
