import * as core from '@weavr-kit/core'
import { expect, it } from 'vitest'
import * as react from './index.js'
import * as queries from './queries.js'

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

it('has lost none of the names that are gathered', async () => {
  // What is gathered today is what there is today: only a list that is kept notices one that has gone.
  const names = [...Object.keys(resourceHooks), ...Object.keys(queries)].sort()
  await expect(names.join('\n') + '\n').toMatchFileSnapshot('./gathered-names.snap.txt')
})

it('exports all of core, so that an app needs this package alone', () => {
  const names = Object.entries(core)
  expect(names.map(([name]) => name)).toEqual(
    expect.arrayContaining(['createWeavr', 'isWeavrError', 'signIn', 'ApiError']),
  )
  expect(names.filter(([name, value]) => exported[name] !== value)).toEqual([])
})

it('exports these names besides, and loads where there is no page', () => {
  expect(typeof document).toBe('undefined')
  expect(
    Object.keys(react)
      .filter((name) => !(name in resourceHooks || name in core))
      .sort(),
  ).toMatchInlineSnapshot(`
    [
      "AcceptInvite",
      "AcceptInviteParts",
      "Activity",
      "ActivityParts",
      "BalanceChart",
      "BalanceChartParts",
      "BulkProcess",
      "BulkProcessParts",
      "ConfirmationDialog",
      "ConfirmationDialogParts",
      "ConsumerKycFlow",
      "CreateManagedAccountForm",
      "CreateManagedAccountFormParts",
      "CreateManagedCardForm",
      "CreateManagedCardFormParts",
      "DateTime",
      "IbanDetails",
      "IbanDetailsParts",
      "IdentitySwitcher",
      "IdentitySwitcherParts",
      "InviteUserForm",
      "InviteUserFormParts",
      "KybFlow",
      "KycFlow",
      "LinkedAccounts",
      "LinkedAccountsParts",
      "Loaded",
      "LoadedParts",
      "LockScreen",
      "LostPassword",
      "LostPasswordParts",
      "ManagedAccountBalance",
      "ManagedAccountDetails",
      "ManagedAccountDetailsParts",
      "ManagedAccountList",
      "ManagedAccountListParts",
      "ManagedCardActions",
      "ManagedCardActionsParts",
      "ManagedCardDetails",
      "ManagedCardDetailsParts",
      "ManagedCardFace",
      "ManagedCardFaceParts",
      "ManagedCardList",
      "ManagedCardListParts",
      "ManagedCardReveal",
      "ManagedCardRevealParts",
      "Money",
      "MovementDetails",
      "MovementDetailsParts",
      "PaymentForm",
      "PaymentFormParts",
      "PaymentTracker",
      "PaymentTrackerParts",
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
      "Security",
      "SecurityParts",
      "SessionExpiryPrompt",
      "SessionExpiryPromptParts",
      "SessionExpiryWarning",
      "SessionLimitNotice",
      "SignIn",
      "SignInParts",
      "SignUp",
      "SignUpParts",
      "SpendControls",
      "SpendControlsParts",
      "Statement",
      "StatementParts",
      "StepUpDialog",
      "StepUpDialogParts",
      "TrustedPayees",
      "TrustedPayeesParts",
      "UserList",
      "UserListParts",
      "UserMenu",
      "UserMenuParts",
      "WeavrSessionProvider",
      "formatDateTime",
      "formatMoney",
      "parseMoney",
      "signInFailure",
      "useAcceptInvite",
      "useCardActions",
      "useCardReveal",
      "useConfirmation",
      "useExtendSession",
      "useIdentitySwitcher",
      "useLostPassword",
      "usePayment",
      "useSecureForm",
      "useSessionTimeLeft",
      "useSignIn",
      "useSignInFlow",
      "useSignOut",
      "useSignUp",
      "useSignalledPush",
      "useStartSession",
      "useStepUp",
      "useWeavr",
      "useWeavrFetch",
      "useWeavrLocale",
      "useWeavrSession",
    ]
  `)
})

const partsOf = Object.entries(exported).filter(([name]) => name.endsWith('Parts'))

it('names the parts of every component', () => {
  const names = partsOf.map(
    ([name, parts]) =>
      `${name}: ${Object.keys(parts as object)
        .sort()
        .join(' ')}`,
  )
  expect(names).toMatchInlineSnapshot(`
    [
      "AcceptInviteParts: Choices Email Explanation NewPassword Notice Reference Root SignInInstead Submit Title",
      "BulkProcessParts: Again Announcer CancelRest Check Download Failures Notice Pause Progress Reference Root Rows Start StartNow StartOver Title",
      "ActivityParts: ClearFilters Empty Filters More Root Showing Table Title",
      "BalanceChartParts: Caption Days Picture Root Table Top",
      "ConfirmationDialogParts: Cancel Deadline Details Failure Form Input Label Reason Resend Root SendText Status Submit Title",
      "CreateManagedAccountFormParts: Another Fields Notice Open Reference Root Title",
      "CreateManagedCardFormParts: Another Check Notice Outcome Questions Reference Root Title ToCard",
      "IbanDetailsParts: Banks CopyAll Explanation GetIban Notice Outcome Reference Root Share Title",
      "IdentitySwitcherParts: List Notice Reference Root Status Title TryAgain",
      "InviteUserFormParts: Cancel Fields Invited Notice Reference Root Submit Title",
      "LinkedAccountsParts: Add Editor Empty Items Outcome Root Subtitle Title",
      "LoadedParts: Announcer Notice Reference Retrying Root Skeleton Stale TryAgain",
      "LostPasswordParts: Choices Code Email Explanation NewPassword Notice Reference Root SignInInstead StartOver Submit Title",
      "ManagedAccountDetailsParts: Balance Close Failure Freeze LowBalance Move Outcome Pay Reference Root Settings State Title",
      "ManagedAccountListParts: ClearFilters Create Empty Filters Groups More Move Pay Root Showing Title",
      "ManagedCardActionsParts: Activate Check Close Delivery Dialog Freeze More Notice Offline Order Outcome Reference ReplaceDamaged Replacement ReportLost ReportStolen ResetContactless Root Sentence SpendControls Track UnlockPin",
      "ManagedCardDetailsParts: Account Balance Facts Limits Root",
      "ManagedCardFaceParts: Expiry Holder Kind Name Network Number Root",
      "ManagedCardListParts: ClearFilters Create Empty Filters Items More Root Showing Title",
      "ManagedCardRevealParts: HideNow HidesIn Hint Notice Outcome Reference Revealed Root ShowDetails ShowLonger ShowPin",
      "PaymentFormParts: Another Back CheckNow Failure Fields NameHint Reference Review Root Send Title",
      "PaymentTrackerParts: Cancel CheckNow Continue Facts Failure PayAgain PayeeCheck Proof Reference Root Sentence Steps TakeUp Title",
      "SecurityParts: Devices Password Phone Root Title",
      "SessionExpiryPromptParts: Announcer Close Countdown Description Failure Reference Root SignOut Stay Title",
      "SignInParts: Choices Email Explanation ForgotPassword NewPassword Notice Password Reference Root StartOver Submit Title UseDevice",
      "SignUpParts: Check Code Details Explanation Finish NewPassword Notice Reference Root SendAgain SignInInstead Steps Submit Summary Title",
      "MovementDetailsParts: Amount Facts Report Root State Timeline Title",
      "StatementParts: Balances DownloadCsv DownloadPdf Empty Failure Filters More Reference Root Saved Showing Table Title Zone",
      "SpendControlsParts: Balance Check Left Notice Outcome Reference Root Rules Title",
      "StepUpDialogParts: Cancel Deadline Failure Form Input Label Reason Resend Root SendText Status Submit Title",
      "UserListParts: ClearFilters Empty Filters Invite InviteLink InvitePanel More Outcome Reference Root Showing Table TaskDialog Title",
      "UserMenuParts: Identities Menu Notice Reference Root SecurityLink SignOut Status Trigger Who",
      "TrustedPayeesParts: Add Editor Empty Failure Items More Outcome Reference Root Showing Title",
    ]
  `)
})
