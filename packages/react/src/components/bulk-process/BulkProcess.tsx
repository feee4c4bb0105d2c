'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { Loaded } from '../loaded/Loaded.js'
import { useBulkProcessContext } from './BulkProcessContext.js'
import {
  Again,
  Announcer,
  CancelRest,
  Check,
  Download,
  Failures,
  Notice,
  Pause,
  Progress,
  Reference,
  Root,
  Rows,
  Start,
  StartNow,
  StartOver,
  Title,
} from './BulkProcessParts.js'
import type { BulkProcessOptions } from './BulkProcessRoot.js'

export type BulkProcessProps = Omit<PartProps<'section'>, 'children'> & BulkProcessOptions

/**
 * Many operations at once, from a table: choose the rows, look at what is wrong with them, start, follow, and
 * see what failed and why, to download or to try again. A native `<section>` that takes the props it is given.
 * For another arrangement, use `BulkProcessParts`.
 *
 * @example
 * <BulkProcess kind="transfers" profileId={profiles.transfer} bulkIds={ids} onBulkIdsChange={setIds} />
 */
export const BulkProcess = forwardRef<HTMLElement, BulkProcessProps>(function BulkProcess(props, ref) {
  return (
    <Root data-weavr="bulk-process" {...props} ref={ref}>
      <Title />
      <Announcer />
      <Rows />
      <LoadedStep />
      <Notice />
      <Reference />
      <div data-part="actions">
        <Start />
        <StartNow />
        <Pause />
        <CancelRest />
        <Again />
        <Download />
        <StartOver />
      </div>
    </Root>
  )
})

function LoadedStep() {
  const { flow, instruments, step, words } = useBulkProcessContext()
  if (step === 'check')
    return (
      <Loaded query={instruments} words={{ ...pick(words), loading: words.checking }}>
        {() => <Check />}
      </Loaded>
    )
  if (step === 'progress')
    return (
      <Loaded query={flow.progress} words={{ loading: words.loading, noPermission: words.noPermission }}>
        {() => (
          <>
            <Progress />
            <Failures />
          </>
        )}
      </Loaded>
    )
  return null
}

const pick = ({ failed, noPermission }: ReturnType<typeof useBulkProcessContext>['words']) => ({
  failed,
  noPermission,
})
