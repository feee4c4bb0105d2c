export { acceptInvite, type AcceptInviteParams } from '../ways-in/acceptInvite.js'
export type { ApiMethod, CallOptions, WeavrApi } from '../api/createApi.js'
export type { AuthorizedFetch, AuthorizedInit } from '../api/createAuthorizedFetch.js'
export { isWeavrError, type WeavrErrorCode } from '../api/isWeavrError.js'
export type { OperationError, OperationErrorCode } from '../api/OperationError.js'
export type { Dispatch } from '../api/Dispatch.js'
export type { components, operations, paths, ResourceName } from '../api/schema.generated.js'
export { createPassword, type CreatePasswordParams } from '../ways-in/createPassword.js'
export { createWeavr } from '../createWeavr.js'
export { ApiError } from '../errors/ApiError.js'
export { ConfigurationError } from '../errors/ConfigurationError.js'
export { IdentityChoiceError, type IdentityChoice } from '../errors/IdentityChoiceError.js'
export { NetworkError } from '../errors/NetworkError.js'
export { OutcomeUnknownError } from '../errors/OutcomeUnknownError.js'
export { SessionError, type SessionErrorCode } from '../errors/SessionError.js'
export { StepUpCancelledError } from '../errors/StepUpCancelledError.js'
export { StepUpRequiredError } from '../errors/StepUpRequiredError.js'
export { WeavrError } from '../errors/WeavrError.js'
export { minorUnitDigits } from '../money/minorUnitDigits.js'
export { toDecimal } from '../money/toDecimal.js'
export { stepUpOf, type StepUp, type StepUpRequest, type StepUpState } from '../step-up/stepUpOf.js'
export type {
  Activity,
  Clock,
  Platform,
  TabChannel,
  TabStorage,
  Timers,
  Visibility,
} from '../platform/Platform.js'
export type { AdmitOptions, Passage, Session, SessionGrant } from '../session/Session.js'
export type { SessionEvent } from '../session/SessionEvent.js'
export type { LimitSpan, SessionLimits, SessionStep, StepCause } from '../session/SessionStep.js'
export { subscribeSteps } from '../session/subscribeSteps.js'
export type {
  EndReason,
  RequestIntent,
  SessionClaims,
  SessionCredentials,
  SessionIdentity,
  SessionState,
  SessionStatus,
} from '../session/SessionState.js'
export { resumeLostPassword, type ResumeLostPasswordParams } from '../ways-in/resumeLostPassword.js'
export { signIn, type SignInError, type SignInParams } from '../ways-in/signIn.js'
export {
  signInViaBiometrics,
  type BiometricAdapter,
  type BiometricOutcome,
  type SignInViaBiometricsParams,
} from '../ways-in/signInViaBiometrics.js'
export { startLostPassword } from '../ways-in/startLostPassword.js'
export { switchIdentity } from '../ways-in/switchIdentity.js'
export type { Secret } from '../ways-in/toSecret.js'
export { updateExpiredPassword, type UpdateExpiredPasswordParams } from '../ways-in/updateExpiredPassword.js'
export type { Weavr } from '../Weavr.js'
export type { WeavrOptions } from '../WeavrOptions.js'
