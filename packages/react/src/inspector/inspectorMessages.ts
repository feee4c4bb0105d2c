import type { EndReason, StepCause } from '@weavr-kit/core'
import type { LimitName } from './LimitName.js'
import type { StepFilterName } from './stepFilters.js'

const causes: Record<StepCause, string> = {
  connect: 'The page listens',
  look: 'Looked at the time',
  shown: 'Came into view',
  start: 'Signed in',
  input: 'The payer acted',
  accepted: 'A request succeeded',
  rejected: 'Weavr answered 401',
  extended: 'Extended by a press',
  'stepped-up': 'Stepped up',
  'sign-out': 'Signed out',
  heard: 'Heard another tab',
  refused: 'Refused a request',
}

/** Names that are not here are shown as they are. */
const effects: Record<string, string> = {
  end: 'purged',
  tell: 'told the tabs',
  revoke: 'token revoked',
  'keep-alive': 'keep-alive sent',
  'stepped-up': 'stepped up',
}

const endReasons: Record<EndReason, string> = {
  'token-expired': 'the token’s time ran out',
  'payer-idle': 'the payer did nothing for too long',
  rejected: 'Weavr answered 401',
  'signed-out': 'nobody is signed in',
  'ended-elsewhere': 'the payer signed out in another tab',
  replaced: 'somebody else signed in',
}

const filters: Record<StepFilterName, string> = {
  all: 'All',
  endsAndStarts: 'Ends and starts',
  requests: 'Requests',
  tabs: 'Tabs',
  refused: 'Refused',
}

const limitNames: Record<LimitName, string> = {
  token: 'Token clock',
  payer: 'Payer clock',
  ceiling: 'Ceiling',
}

const limitRules: Record<LimitName, string> = {
  token: 'Starts again with each request that succeeds, from when it was sent.',
  payer: 'Starts again when the payer acts. A poll is no act.',
  ceiling: 'The token’s own end. Nothing moves it.',
}

/** All that the inspector says. English alone: it speaks to developers. */
export const inspectorMessages = {
  title: 'Session inspector',
  open: 'Session',
  close: 'Close',
  overview: 'Limits and tabs',
  copy: 'Copy as JSON',
  copied: 'Copied, without the token',
  copyFailed: 'The browser did not allow it',
  limits: {
    title: 'What ends it',
    names: limitNames,
    rules: limitRules,
    decides: 'decides',
    none: 'No session is live, so nothing runs out.',
    left: (left: string, whole: string) => `${left} of ${whole} left`,
    span: (from: string, to: string) => `from ${from} to ${to}`,
    milliseconds: (ms: number) => `${ms} ms`,
    before: (name: string, by: string, next: string) =>
      `${name} decides: it runs out ${by} before ${lower(next)}.`,
    together: (name: string, next: string) =>
      `${name} decides: it runs out together with ${lower(next)}, and comes first by rule.`,
  },
  tabs: {
    title: 'Tabs',
    here: 'This tab',
    name: (name: string) => `Tab ${name}`,
    lastHeard: (time: string) => `last heard ${time}`,
    none: 'No other tab was heard.',
  },
  filters: { title: 'Show', names: filters },
  steps: {
    title: 'Last steps, newest first',
    columns: { time: 'Time', step: 'Step', intent: 'Intent', effects: 'Effects', status: 'Status' },
    causes,
    effects,
    times: (count: number) => `${count} times`,
    until: (time: string) => `until ${time}`,
    fromTab: (name: string) => `tab ${name}`,
    paused: 'the payer is away or being warned, or the other tabs are being asked',
    reason: (code: string, words: string) => `${code}: ${words}`,
    endReasons,
    none: 'No such step yet.',
  },
}

function lower(name: string): string {
  return `the ${name.toLowerCase()}`
}
