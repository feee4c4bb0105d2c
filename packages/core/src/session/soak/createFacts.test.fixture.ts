import type { SessionCredentials, SessionIdentity, SessionState } from '../SessionState.js'
import type { Page } from './openPage.test.fixture.js'

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
  token: string
  /** When the session was to end, in true time. */
  deadline: number
  /** Whether the page was certainly not waiting for the others, and there was certainly time to answer. */
  isCertain: boolean
}

/**
 * What is true outside the tabs: when payers acted, who signed in, which warnings were in view. Moments are
 * true time.
 */
export interface Facts {
  signIns: Map<string, SignInFacts>
  /** When any page last moved an end. */
  stirredAt: number
  acted(user: string, at: number): void
  /** When the user last acted; 0 where never. */
  lastActAt(user: string): number
  /** A warning is in view, with enough time to answer it. */
  sawWarning(user: string, warning: SeenWarning): void
  /** Whether a warning was in view whose deadline lies between these. */
  wasWarned(user: string, from: number, to: number): boolean
  /** Whether that is certain, and of this very sign-in: an isolated tab warns of its own. */
  wasCertainlyWarned(signIn: SignInFacts, from: number, to: number): boolean
}

export function createFacts(): Facts {
  const lastActs = new Map<string, number>()
  const warnings = new Map<string, SeenWarning[]>()
  const warningsOf = (user: string, from: number, to: number) =>
    (warnings.get(user) ?? []).filter(({ deadline }) => deadline >= from && deadline <= to)

  return {
    signIns: new Map(),
    stirredAt: 0,
    acted(user, at) {
      if (user) lastActs.set(user, Math.max(at, lastActs.get(user) ?? 0))
    },
    lastActAt: (user) => lastActs.get(user) ?? 0,
    sawWarning(user, warning) {
      const seen = warnings.get(user) ?? []
      const last = seen.at(-1)
      const isSame = last?.deadline === warning.deadline && last.token === warning.token
      if (!isSame) warnings.set(user, [...seen.slice(-20), { ...warning }])
      else if (warning.isCertain) last.isCertain = true
    },
    wasWarned: (user, from, to) => warningsOf(user, from, to).length > 0,
    wasCertainlyWarned: ({ user, token }, from, to) =>
      warningsOf(user, from, to).some((seen) => seen.isCertain && seen.token === token),
  }
}
