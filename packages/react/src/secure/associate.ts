import type { Timers } from '@weavr-kit/core'
import { askScript } from './askScript.js'
import type { SecureClient } from './SecureClient.js'

/** Tells the script who the user is. Rejects when it does not take the token, or says nothing. */
export function associate(client: SecureClient, token: string, timers: Timers): Promise<void> {
  return askScript<void>(timers, (done, failed) => {
    const take = client.setUserToken ?? client.associate
    const answer = take.call(client, `Bearer ${token}`, done, failed)
    return isPromise(answer) ? answer.then(() => done()) : undefined
  })
}

const isPromise = (answer: unknown): answer is PromiseLike<unknown> =>
  typeof (answer as PromiseLike<unknown> | undefined)?.then === 'function'
