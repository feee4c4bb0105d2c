'use client'

import { isWeavrError, type components, type WeavrError } from '@weavr-kit/core'
import { useEffect, useRef, useState } from 'react'
import {
  useCancelBulk,
  useExecuteBulk,
  usePauseBulk,
  useResumeBulk,
} from '../../resources/bulks/bulkHooks.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import type { BulkKind } from './BulkKind.js'
import type { GoodRow } from './checkRows.js'
import { useBulkProgress, type BulkTally } from './useBulkProgress.js'
import { useSubmitBulk } from './useSubmitBulk.js'

export type BulkMode = components['schemas']['BulkMode']

export interface UseBulkProcessOptions {
  kind: BulkKind
  /** Bulks that were submitted before, to go on following them. @default none */
  bulkIds?: readonly string[] | undefined
  /** Called with the ids of what was submitted, for the address for one; with none for new rows. */
  onBulkIdsChange?: ((bulkIds: readonly string[]) => void) | undefined
  /** How many operations one bulk takes. @default Weavr's 10,000 */
  maxPerBulk?: number | undefined
}

/** Weavr's own limit. */
const MOST_PER_BULK = 10_000

/** Submitting rows and following what becomes of them. Never rejects: what went wrong is `error`. */
export interface BulkProcessFlow {
  ids: readonly string[]
  /** What was submitted, in order; empty where another page did it. */
  sent: readonly GoodRow[]
  progress: LoadedQuery<BulkTally>
  isStarting: boolean
  /** What is under way with the bulk that runs. */
  move: 'pause' | 'resume' | 'cancel' | undefined
  error: WeavrError | undefined
  maxPerBulk: number
  start(rows: readonly GoodRow[], mode: BulkMode): Promise<void>
  /** After it was submitted and could not be executed. */
  startNow(): Promise<void>
  pause(): Promise<void>
  resume(): Promise<void>
  cancelRest(): Promise<void>
  /** Leaves what there is, for other rows. */
  leave(): void
}

/**
 * Rows as operations of one bulk, or of several one after the other where Weavr takes no more at once. Money
 * moves once whatever happens: the same rows are submitted under the same reference until there is an answer,
 * and a bulk is executed once.
 * @see `POST /bulks/…`, `POST /bulks/{bulk_id}/execute`
 */
export function useBulkProcess({
  kind,
  bulkIds,
  onBulkIdsChange,
  maxPerBulk = MOST_PER_BULK,
}: UseBulkProcessOptions): BulkProcessFlow {
  const submit = useSubmitBulk(kind)
  const { mutateAsync: execute } = useExecuteBulk()
  const { mutateAsync: pause } = usePauseBulk()
  const { mutateAsync: resume } = useResumeBulk()
  const { mutateAsync: cancel } = useCancelBulk()
  const [ownIds, setOwnIds] = useState<readonly string[]>([])
  const [sent, setSent] = useState<readonly GoodRow[]>([])
  const [isStarting, setStarting] = useState(false)
  const [move, setMove] = useState<'pause' | 'resume' | 'cancel'>()
  const [error, setError] = useState<WeavrError>()
  const submitted = useRef<string[]>([])
  const begun = useRef(new Set<string>())
  const ids = bulkIds ?? ownIds
  const progress = useBulkProgress(ids)
  const tally = progress.data

  function keepIds(next: readonly string[]) {
    setOwnIds(next)
    onBulkIdsChange?.(next)
  }

  /** Where it is not known whether it has begun, the bulk itself tells. */
  async function begin(id: string, mode: BulkMode) {
    begun.current.add(id)
    try {
      await execute({ id, mode })
    } catch (thrown) {
      if (!isWeavrError(thrown, 'INVALID_STATE') && !isWeavrError(thrown, 'outcome-unknown')) throw thrown
    }
  }

  async function attempt(work: () => Promise<unknown>) {
    setError(undefined)
    try {
      await work()
    } catch (thrown) {
      setError(thrown as WeavrError)
    }
  }

  // The next part, once the one before is over.
  const next = tally?.status === 'waiting' && tally.mode ? tally.current : undefined
  const mode = tally?.mode
  const latestBegin = useRef(begin)
  useEffect(() => void (latestBegin.current = begin))
  useEffect(() => {
    if (next && mode && !begun.current.has(next)) void latestBegin.current(next, mode).catch(setError)
  }, [next, mode])

  const act = (name: 'pause' | 'resume' | 'cancel', work: () => Promise<unknown>) =>
    attempt(async () => {
      if (move) return
      setMove(name)
      try {
        await work()
      } catch (thrown) {
        // It was over, or paused, by itself meanwhile: what is read again says so.
        if (!isWeavrError(thrown, 'INVALID_STATE')) throw thrown
      } finally {
        setMove(undefined)
      }
    })
  const current = tally?.current ?? ''

  return {
    ids,
    sent,
    progress,
    isStarting,
    move,
    error,
    maxPerBulk,
    async start(rows, wanted) {
      if (isStarting) return
      setStarting(true)
      await attempt(async () => {
        // After a failure it goes on with the part that failed.
        for (let at = submitted.current.length * maxPerBulk; at < rows.length; at += maxPerBulk) {
          const { bulkId = '' } = await submit(rows.slice(at, at + maxPerBulk).map(({ item }) => item))
          submitted.current.push(bulkId)
        }
        const all = submitted.current
        submitted.current = []
        setSent(rows)
        keepIds(all)
        await begin(all[0]!, wanted)
      })
      setStarting(false)
    },
    async startNow() {
      if (isStarting) return
      setStarting(true)
      await attempt(() => begin(current, tally?.mode ?? 'ON_FAILURE_CONTINUE'))
      setStarting(false)
    },
    pause: () => act('pause', () => pause({ id: current })),
    resume: () => act('resume', () => resume({ id: current })),
    cancelRest: () => act('cancel', () => cancel({ id: current })),
    leave() {
      setError(undefined)
      setSent([])
      submitted.current = []
      keepIds([])
    },
  }
}
