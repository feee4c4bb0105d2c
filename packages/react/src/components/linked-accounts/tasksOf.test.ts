import { expect, it } from 'vitest'
import { tasksOf } from './tasksOf.js'

it('opens one step at a time, and tells whose turn it is', () => {
  const tasks = tasksOf({
    state: 'PENDING',
    verificationSteps: [
      { step: 'INTERNAL_CHECKS', status: 'PENDING_REVIEW' },
      { step: 'USER_DECLARATION_SCA_CHALLENGE', status: 'COMPLETED' },
      { step: 'MICRO_DEPOSIT', status: 'PENDING_USER' },
      { step: 'TRANSFER_INSTRUCTION', status: 'PENDING_USER' },
      { step: 'TRANSFER_INSTRUCTION', status: 'REJECTED' },
    ],
  })
  expect(tasks.map(({ state }) => state)).toEqual(['ours', 'done', 'yours', 'to-do', 'refused'])
})

it('has no steps where the programme uses none', () => {
  expect(tasksOf({ state: 'PENDING' })).toEqual([])
})
