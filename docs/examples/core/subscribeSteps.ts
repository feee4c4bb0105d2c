import { subscribeSteps, type Weavr } from '@weavr-kit/react'

export const log = ({ session }: Weavr) => subscribeSteps(session, (step) => console.debug(step.cause))
