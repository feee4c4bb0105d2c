import { expect, it } from 'vitest'
import * as react from './index.js'

it('exports these names, and loads where there is no page', () => {
  expect(typeof document).toBe('undefined')
  expect(Object.keys(react).sort()).toMatchInlineSnapshot(`
    [
      "ConsumerKycFlow",
      "KybFlow",
      "KycFlow",
      "RequireSession",
      "SecureCardNumber",
      "SecureCardPin",
      "SecureCardPinInput",
      "SecureConfirmPasscodeInput",
      "SecureConfirmPasswordInput",
      "SecureCvv",
      "SecureElementError",
      "SecurePasscodeInput",
      "SecurePasswordInput",
      "SecureProvider",
      "SessionExpiryPrompt",
      "SessionExpiryPromptParts",
      "WeavrSessionProvider",
      "useBlockManagedAccount",
      "useBlockManagedCard",
      "useCreateManagedAccount",
      "useCreateManagedAccountIban",
      "useCreateManagedCard",
      "useExtendSession",
      "useInfiniteManagedAccounts",
      "useInfiniteManagedCards",
      "useManagedAccount",
      "useManagedAccountIban",
      "useManagedAccountStatement",
      "useManagedAccounts",
      "useManagedCard",
      "useManagedCardStatement",
      "useManagedCards",
      "useRemoveManagedAccount",
      "useRemoveManagedCard",
      "useSecureForm",
      "useSessionTimeLeft",
      "useSignIn",
      "useSignOut",
      "useStartSession",
      "useUnblockManagedAccount",
      "useUnblockManagedCard",
      "useUpdateManagedAccount",
      "useUpdateManagedCard",
      "useWeavr",
      "useWeavrFetch",
      "useWeavrSession",
    ]
  `)
})

it('names the parts of the prompt', () => {
  expect(Object.keys(react.SessionExpiryPromptParts).sort()).toMatchInlineSnapshot(`
    [
      "Announcer",
      "Close",
      "Countdown",
      "Description",
      "Failure",
      "Root",
      "SignOut",
      "Stay",
      "Title",
    ]
  `)
})
