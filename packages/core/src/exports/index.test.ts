import { describe, expect, it } from 'vitest'
import * as contract from './contract.js'
import * as core from './index.js'

describe('what is published', () => {
  it('from @weavr-kit/core', () => {
    expect(Object.keys(core).sort()).toMatchInlineSnapshot(`
      [
        "ApiError",
        "ConfigurationError",
        "IdentityChoiceError",
        "NetworkError",
        "OutcomeUnknownError",
        "SessionError",
        "StepUpCancelledError",
        "StepUpRequiredError",
        "WeavrError",
        "acceptInvite",
        "createPassword",
        "createWeavr",
        "isWeavrError",
        "minorUnitDigits",
        "resumeLostPassword",
        "signIn",
        "signInViaBiometrics",
        "startLostPassword",
        "stepUpOf",
        "subscribeSteps",
        "switchIdentity",
        "toDecimal",
        "updateExpiredPassword",
      ]
    `)
  })

  it('from @weavr-kit/core/contract', () => {
    expect(Object.keys(contract).sort()).toMatchInlineSnapshot(`
      [
        "contract",
        "contractOperations",
        "webhookContract",
        "webhookEvents",
      ]
    `)
  })
})

describe('importing it', () => {
  it('asks nothing of the place: plain Node, without a document, touches no global', () => {
    expect(globalThis).not.toHaveProperty('document')
    expect(core.createWeavr({ baseUrl: '/api/weavr' }).session.getState().status).toBe('signed-out')
  })
})
