'use client'

import { isWeavrError } from '@weavr-kit/core'
import { useEffect, useRef, useState } from 'react'
import { useWeavr } from '../internal/useWeavr.js'
import { toFlowTrouble, type FlowExceptions, type FlowFailure, type FlowTrouble } from './FlowFailure.js'

/** A value, or what asks for it as part of the step, such as `secure.tokenize`. */
export type Later<Value> = Value | (() => Promise<Value>)

/**
 * @throws the signal's reason, when the step no longer counts by the time the value is there: nothing must be
 * sent any more.
 */
export async function whenAsked<Value>(value: Later<Value>, signal?: AbortSignal): Promise<Value> {
  const asked = typeof value === 'function' ? await (value as () => Promise<Value>)() : value
  signal?.throwIfAborted()
  return asked
}

/** One step of a flow. */
interface Step<State> {
  /** What is shown meanwhile. */
  pending: State
  /** Where a failure leads back to; the trouble is added to it. */
  back: State & FlowTrouble
  /** `signal` aborts when the step no longer counts. */
  work: (signal: AbortSignal) => Promise<State>
  /** What some causes are on this step, where they are something else on others. */
  exceptions?: FlowExceptions
  /** Where a failure leads elsewhere. */
  elsewhere?: (error: unknown, failure: FlowFailure | undefined) => State | undefined
}

/** A flow of steps, one at a time. What was typed passes through and is kept nowhere. */
export function useFlow<State extends { status: string }>(first: State) {
  const { timers } = useWeavr().platform
  const [state, setState] = useState(first)
  const busy = useRef(false)
  const run = useRef(0)
  const aborter = useRef<AbortController>(undefined)
  const cancelWait = useRef<() => void>(undefined)
  useEffect(
    () => () => {
      run.current += 1
      aborter.current?.abort()
      busy.current = false
      cancelWait.current?.()
    },
    [],
  )

  async function go({ pending, back, work, exceptions, elsewhere }: Step<State>): Promise<void> {
    if (busy.current) return
    busy.current = true
    const mine = (run.current += 1)
    const { signal } = (aborter.current = new AbortController())
    setState(pending)
    let next: State
    let waitMs: number | undefined
    try {
      next = await work(signal)
    } catch (error) {
      // Another sign-in or a sign-out came after this step: nothing went wrong that the payer could mend.
      const trouble = isWeavrError(error, 'replaced') ? {} : toFlowTrouble(error, exceptions)
      waitMs = trouble.waitMs
      next = elsewhere?.(error, trouble.failure) ?? { ...back, ...trouble }
    }
    if (mine !== run.current) return
    setState(next)
    if (waitMs === undefined) {
      busy.current = false
      return
    }
    cancelWait.current = timers.after(waitMs, () => {
      busy.current = false
      setState(back)
    })
  }

  return {
    state,
    go,
    /** Goes there without asking anybody; what is under way no longer counts. */
    jump(next: State) {
      run.current += 1
      aborter.current?.abort()
      busy.current = false
      cancelWait.current?.()
      setState(next)
    },
  }
}
