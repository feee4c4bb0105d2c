import { StepUpRequiredError, stepUpOf, type Weavr } from '@weavr-kit/react'

export async function stepUpFor<Answer>(weavr: Weavr, call: () => Promise<Answer>) {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof StepUpRequiredError)) throw error
    await stepUpOf(weavr).ask()
    return call()
  }
}
