import { useWeavrSession } from '@weavr-kit/react'

export const Status = () => <p>{useWeavrSession((session) => session.status)}</p>
