import type { SessionStep } from '@weavr-kit/core'
import { expect, it } from 'vitest'
import { stepFilters, type StepFilterName } from './stepFilters.js'

const filtersOf = (step: Partial<SessionStep>) =>
  (Object.keys(stepFilters) as StepFilterName[]).filter((name) =>
    stepFilters[name]({ at: 0, cause: 'look', effects: [], status: 'active', ...step }),
  )

it.each([
  ['a look at the time', {}, ['all']],
  ['a look that ends the session', { effects: ['end', 'ended'] }, ['all', 'endsAndStarts']],
  [
    'a sign-in that the tabs are told',
    { cause: 'start', effects: ['tell', 'started'] },
    ['all', 'endsAndStarts', 'tabs'],
  ],
  [
    'a tab that brought a session',
    { cause: 'heard', effects: ['started'] },
    ['all', 'endsAndStarts', 'tabs'],
  ],
  ['an accepted request', { cause: 'accepted', intent: 'user' }, ['all', 'requests']],
  ['a 401', { cause: 'rejected' }, ['all', 'endsAndStarts', 'requests']],
  ['input that sends a keep-alive', { cause: 'input', effects: ['keep-alive'] }, ['all', 'requests']],
  ['a refused request', { cause: 'refused', reason: 'paused' }, ['all', 'requests', 'refused']],
] as const)('finds %s', (_name, step, names) => {
  expect(filtersOf({ ...step, effects: 'effects' in step ? [...step.effects] : [] })).toEqual(names)
})
