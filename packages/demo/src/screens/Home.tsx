import { Activity } from '@weavr-kit/react'
import { Available } from '../home/Available.js'
import { Waiting } from '../home/Waiting.js'
import { useMay } from '../roles/useMay.js'
import { movementHref } from '../routing/movementHref.js'

export function Screen() {
  const mayPay = useMay(['FUNDS_MANAGEMENT_ROLE'])
  return (
    <div className="home">
      <Available />
      <div className="stack">
        {mayPay && (
          <a className="button" data-kind="primary" href="/pay">
            Pay someone
          </a>
        )}
        <Waiting />
      </div>
      <Activity pageSize={5} movementHref={movementHref} />
    </div>
  )
}
