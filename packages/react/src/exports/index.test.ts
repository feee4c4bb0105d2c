import { expect, it } from 'vitest'
import * as react from './index.js'

const exported: Readonly<Record<string, unknown>> = react
/** From their files, not from the list of them, so that the list can be wrong. */
const files = import.meta.glob<Record<string, unknown>>('../resources/*/*Hooks.ts', { eager: true })
const resourceHooks = Object.fromEntries(Object.values(files).flatMap((file) => Object.entries(file)))

it('exports the hooks of every resource', () => {
  const names = Object.keys(resourceHooks)
  expect(names).toContain('useManagedCards')
  expect(names.filter((name) => !/^use[A-Z]/.test(name))).toEqual([])
  expect(names.filter((name) => exported[name] !== resourceHooks[name])).toEqual([])
})

it('exports these names besides, and loads where there is no page', () => {
  expect(typeof document).toBe('undefined')
  expect(Object.keys(react).filter((name) => !(name in resourceHooks)).sort()).toMatchInlineSnapshot(`
    [
      "AcceptInvite",
      "AcceptInviteParts",
      "ConfirmationDialog",
      "ConfirmationDialogParts",
      "ConsumerKycFlow",
      "IdentitySwitcher",
      "IdentitySwitcherParts",
      "KybFlow",
      "KycFlow",
      "LockScreen",
      "LostPassword",
      "LostPasswordParts",
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
      "SessionExpiryWarning",
      "SessionLimitNotice",
      "SignIn",
      "SignInParts",
      "SignUp",
      "SignUpParts",
      "StepUpDialog",
      "StepUpDialogParts",
      "WeavrSessionProvider",
      "useAcceptInvite",
      "useConfirmation",
      "useExtendSession",
      "useIdentitySwitcher",
      "useLostPassword",
      "useSecureForm",
      "useSessionTimeLeft",
      "useSignIn",
      "useSignInFlow",
      "useSignOut",
      "useSignUp",
      "useStartSession",
      "useStepUp",
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
