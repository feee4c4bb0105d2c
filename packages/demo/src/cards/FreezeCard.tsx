import { isWeavrError, type WeavrError } from '@weavr-kit/core'
import { useBlockManagedCard, useUnblockManagedCard, type ManagedCard } from '@weavr-kit/react'
import { useId, type ReactNode } from 'react'
import { Icon } from '../shell/Icon.js'
import { announce } from '../states/announce.js'
import { useOnline } from '../states/useOnline.js'
import { describeCardState, isFreezable } from './describeCardState.js'

/** Somebody else was quicker: then what the card shows is the truth, and there is nothing to report. */
const isAlreadySo = (error: WeavrError | null) => isWeavrError(error, 'INSTRUMENT_ALREADY_BLOCKED') || isWeavrError(error, 'INSTRUMENT_NOT_BLOCKED')

/** Freeze in one press, and undo beside it. Absent when the card's state allows neither. */
export function FreezeCard({ card }: { card: ManagedCard }): ReactNode {
  const id = useId()
  const online = useOnline()
  const freeze = useBlockManagedCard({ onSuccess: () => announce('Frozen. New payments will be declined.') })
  const unfreeze = useUnblockManagedCard({ onSuccess: () => announce('Unfrozen. The card works again.') })
  const state = describeCardState(card.state)

  const frozen = card.state.state === 'BLOCKED'
  const busy = freeze.isPending ? 'Freezing…' : unfreeze.isPending ? 'Unfreezing…' : undefined
  const failed = frozen ? unfreeze : freeze
  const failure = !busy && failed.isError && !isAlreadySo(failed.error)

  function press() {
    if (busy || !online) return
    freeze.reset()
    unfreeze.reset()
    if (frozen) unfreeze.mutate({ id: card.id })
    else freeze.mutate({ id: card.id })
  }

  return (
    <div className="freeze">
      {state && !freeze.isPending && (
        <p className="state" data-tone={state.tone}>
          {state.sentence}
        </p>
      )}
      {isFreezable(card.state) && (
        <button type="button" className="button" onClick={press} aria-disabled={busy !== undefined || !online} aria-describedby={online ? undefined : id}>
          {!frozen && <Icon name="frost" />}
          {busy ?? (frozen ? 'Unfreeze' : 'Freeze')}
        </button>
      )}
      {!online && (
        <p className="muted" id={id}>
          You can do this when you’re back online.
        </p>
      )}
      <div role="alert" className="alert-region">
        {failure && (
          <p className="notice" data-tone="negative">
            {frozen ? 'The card is still frozen.' : 'The card is not frozen.'} We couldn’t reach it just now. Press again to try once more.
          </p>
        )}
      </div>
    </div>
  )
}
