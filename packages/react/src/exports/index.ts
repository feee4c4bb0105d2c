// All of it, as an app that installed this package alone cannot import the one below: pnpm puts it out of its
// reach.
export * from '@weavr-kit/core'
export * from './components.js'
// By name, as their names are those of types beneath: both are meant.
export { Activity, type ActivityProps } from '../components/activity/Activity.js'
export {
  ManagedAccountList,
  type ManagedAccountListProps,
} from '../components/managed-account-list/ManagedAccountList.js'
export {
  ManagedCardList,
  type ManagedCardListProps,
} from '../components/managed-card-list/ManagedCardList.js'
export { UserList, type UserListProps } from '../components/user-list/UserList.js'
export type {
  ChallengeMoves,
  ChallengeState,
  ChallengeStatus,
  PushAdapter,
} from '../internal/challenge/ChallengeState.js'
export { formatDateTime, type DateTimeStyle, type FormatDateTimeOptions } from '../internal/formatDateTime.js'
export { formatMoney, type FormatMoneyOptions } from '../internal/formatMoney.js'
export { parseMoney, type ParseMoneyOptions } from '../internal/parseMoney.js'
export type { PartProps } from '../internal/PartProps.js'
export { useWeavr } from '../internal/useWeavr.js'
export type { WeavrInfiniteQueryOptions } from '../internal/useWeavrInfiniteQuery.js'
export { useWeavrLocale } from '../internal/useWeavrLocale.js'
export type { WeavrMutationOptions } from '../internal/WeavrMutationOptions.js'
export type { ReadMeta, WeavrQueryOptions } from '../internal/useWeavrQuery.js'
export type { WeavrMessageOverrides, WeavrMessages } from '../internal/WeavrMessages.js'
export type { TokenlessSessionState } from '../internal/withoutToken.js'
export type { SecureForm } from '../secure/createSecureForm.js'
export type { FlowListener, FlowStyle, SecureFont } from '../secure/SecureClient.js'
export { SecureElementError, type SecureElementErrorCode } from '../secure/SecureElementError.js'
export type { SecureElementMessages } from '../secure/secureElementMessages.js'
export type { SecureFlowProps } from '../secure/SecureFlow.js'
export { ConsumerKycFlow, KybFlow, KycFlow } from '../secure/secureFlows.js'
export type { SecureInputProps } from '../secure/SecureInput.js'
export {
  SecureCardPinInput,
  SecureConfirmPasscodeInput,
  SecureConfirmPasswordInput,
  SecurePasscodeInput,
  SecurePasswordInput,
} from '../secure/secureInputs.js'
export { SecureProvider, type SecureProviderProps } from '../secure/SecureProvider.js'
export type { SecureSpanProps } from '../secure/SecureSpan.js'
export { SecureCardNumber, SecureCardPin, SecureCvv } from '../secure/secureSpans.js'
export type { SecureInputEvents, SecureStrength } from '../secure/useInputFrame.js'
export { useSecureForm } from '../secure/useSecureForm.js'
export type { FlowFailure, FlowTrouble } from '../session/FlowFailure.js'
export type { IdentityChoiceState } from '../session/identityChoiceSteps.js'
export { RequireSession, type RequireSessionProps } from '../session/RequireSession.js'
export {
  useAcceptInvite,
  type AcceptInviteFlow,
  type AcceptInviteState,
  type UseAcceptInviteOptions,
} from '../session/useAcceptInvite.js'
export { useExtendSession } from '../session/useExtendSession.js'
export {
  useLostPassword,
  type LostPasswordFlow,
  type LostPasswordState,
  type UseLostPasswordOptions,
} from '../session/useLostPassword.js'
export type { SessionMutationOptions } from '../session/useSessionMutation.js'
export { useSessionTimeLeft } from '../session/useSessionTimeLeft.js'
export type { SignedInListener } from '../session/useSignedIn.js'
export { useSignIn } from '../session/useSignIn.js'
export {
  useSignInFlow,
  type SignInFlow,
  type SignInFlowState,
  type UseSignInFlowOptions,
} from '../session/useSignInFlow.js'
export { useSignOut } from '../session/useSignOut.js'
export { useStartSession } from '../session/useStartSession.js'
export { useSignalledPush } from '../signals/useSignalledPush.js'
export { useStepUp, type StepUpFlow, type UseStepUpOptions } from '../session/useStepUp.js'
export { useWeavrFetch } from '../session/useWeavrFetch.js'
export { useWeavrSession } from '../session/useWeavrSession.js'
export * from './hooks.generated.js'
export type * from './queries.js'
