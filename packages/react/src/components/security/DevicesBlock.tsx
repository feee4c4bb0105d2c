'use client'

import type { WeavrError } from '@weavr-kit/core'
import { useState, type ReactNode } from 'react'
import {
  useStartPushEnrolment,
  useUnlinkPushDevice,
} from '../../resources/authentication-factors/authenticationFactorHooks.js'
import type { AuthenticationFactor } from '../../resources/authentication-factors/authenticationFactorQueries.js'
import { useSecurityContext } from './SecurityContext.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

type Outcome = { words: string; tone: 'positive' | 'negative' } | undefined

/** Everything that can confirm that it is the payer, with the way to link and unlink a device. */
export function DevicesBlock(): ReactNode {
  const { explain, factors, hasAuthy, isOnline, words } = useSecurityContext()
  const offlineReason = useOfflineReason()
  const { isPending: isLinking, mutate: link } = useStartPushEnrolment()
  const [outcome, setOutcome] = useState<Outcome>()
  const shown = (factors.data ?? []).filter(({ status }) => status !== 'INACTIVE')
  const authy = factors.data?.find(({ channel }) => channel === 'AUTHY')
  const canLink = hasAuthy && authy?.status !== 'ACTIVE' && authy?.status !== 'PENDING_VERIFICATION'

  function fail(error: WeavrError) {
    const said = explain(error)
    setOutcome(said === undefined ? undefined : { words: said, tone: 'negative' })
  }
  return (
    <>
      <p data-part="hint">{shown.length > 0 ? words.devicesText : words.noDevices}</p>
      {shown.length > 0 && (
        <ul data-part="rows" role="list">
          {shown.map((factor) => (
            <Device
              key={factor.channel}
              factor={factor}
              onUnlinked={() => setOutcome({ words: words.unlinked, tone: 'positive' })}
              onFailed={fail}
            />
          ))}
        </ul>
      )}
      <p data-part={outcome ? 'notice' : 'heard'} data-tone={outcome?.tone} role="status">
        {outcome?.words}
      </p>
      {canLink && (
        <div data-part="actions">
          <button
            type="button"
            data-emphasis="secondary"
            aria-disabled={isLinking || !isOnline}
            title={offlineReason}
            aria-busy={isLinking}
            onClick={() => {
              if (isLinking || !isOnline) return
              setOutcome(undefined)
              link({ channel: 'AUTHY' }, { onError: fail })
            }}
          >
            {isLinking ? words.linking : words.linkAuthy}
          </button>
        </div>
      )}
    </>
  )
}

interface DeviceProps {
  factor: AuthenticationFactor
  onUnlinked(): void
  onFailed(error: WeavrError): void
}

function Device({ factor: { channel, status }, onUnlinked, onFailed }: DeviceProps) {
  const { isOnline, words } = useSecurityContext()
  const offlineReason = useOfflineReason()
  const { isPending, mutate } = useUnlinkPushDevice()
  const [isAsked, setAsked] = useState(false)
  const isWaiting = status === 'PENDING_VERIFICATION'
  const name = channel === 'SMS' ? words.sms : channel === 'AUTHY' ? words.authy : words.biometric
  // A text message goes to the phone: it changes with its number.
  const canUnlink = status === 'ACTIVE' && channel !== 'SMS'

  function unlink() {
    if (isPending || !isOnline || channel === undefined || channel === 'SMS') return
    mutate({ channel }, { onSuccess: onUnlinked, onError: onFailed, onSettled: () => setAsked(false) })
  }
  return (
    <li>
      <span data-part="device">
        <span data-part="name">{name}</span>
        <span data-part="state" data-tone={isWaiting ? 'caution' : 'neutral'}>
          {isWaiting ? words.pending : words.active}
        </span>
        {isWaiting && channel !== 'SMS' && <span data-part="hint">{words.acceptOnDevice}</span>}
        {isAsked && <span data-part="hint">{words.unlinkQuestion}</span>}
      </span>
      {canUnlink && (
        <span data-part="actions">
          <button
            type="button"
            data-tone="negative"
            data-emphasis={isAsked ? 'secondary' : undefined}
            aria-label={isAsked ? undefined : `${words.unlink}: ${name}`}
            aria-disabled={isPending || !isOnline}
            title={offlineReason}
            aria-busy={isPending}
            onClick={isAsked ? unlink : () => setAsked(true)}
          >
            {isPending ? words.unlinking : words.unlink}
          </button>
          {isAsked && (
            <button type="button" onClick={() => setAsked(false)}>
              {words.keep}
            </button>
          )}
        </span>
      )}
    </li>
  )
}
