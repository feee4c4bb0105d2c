// Users, companies and how they prove who they are: part of `index.ts`, which would be longer than a file may be.
export {
  useAuthenticationFactors,
  useStartOtpEnrolment,
  useStartPushEnrolment,
  useUnlinkPushDevice,
  useVerifyOtpEnrolment,
} from '../resources/authentication-factors/authenticationFactorHooks.js'
export type {
  StartOtpEnrolmentVariables,
  StartPushEnrolmentVariables,
  UnlinkPushDeviceVariables,
  VerifyOtpEnrolmentVariables,
} from '../resources/authentication-factors/authenticationFactorMutations.js'
export type { AuthenticationFactor } from '../resources/authentication-factors/authenticationFactorQueries.js'
export { useStartChallengeOtp, useStartChallengePush, useVerifyChallengeOtp } from '../resources/challenges/challengeHooks.js'
export type {
  ConfirmationChallenge,
  StartChallengeOtpVariables,
  StartChallengePushVariables,
  VerifyChallengeOtpVariables,
} from '../resources/challenges/challengeMutations.js'
export {
  useConsumer,
  useConsumerKyc,
  useCreateConsumer,
  useSendConsumerEmailCode,
  useStartConsumerKyc,
  useUpdateConsumer,
  useVerifyConsumerEmail,
} from '../resources/consumers/consumerHooks.js'
export type {
  ConsumerKycReference,
  CreateConsumerVariables,
  SendConsumerEmailCodeVariables,
  StartConsumerKycVariables,
  UpdateConsumerVariables,
  VerifyConsumerEmailVariables,
} from '../resources/consumers/consumerMutations.js'
export type { Consumer, ConsumerKyc } from '../resources/consumers/consumerQueries.js'
export {
  useCorporate,
  useCorporateKyb,
  useCreateCorporate,
  useSendCorporateEmailCode,
  useStartCorporateKyb,
  useUpdateCorporate,
  useVerifyCorporateEmail,
} from '../resources/corporates/corporateHooks.js'
export type {
  CorporateKybReference,
  CreateCorporateVariables,
  CreatedCorporate,
  SendCorporateEmailCodeVariables,
  UpdateCorporateVariables,
  VerifyCorporateEmailVariables,
} from '../resources/corporates/corporateMutations.js'
export type { Corporate, CorporateKyb } from '../resources/corporates/corporateQueries.js'
export { useChargeConsumerFee, useChargeCorporateFee, useFees, useInfiniteFees } from '../resources/fees/feeHooks.js'
export type { ChargedFee, ChargeFeeVariables } from '../resources/fees/feeMutations.js'
export type { Fee, FeeList, FeesParams, InfiniteFeesParams } from '../resources/fees/feeQueries.js'
export { useIdentities, useInfiniteIdentities } from '../resources/identities/identityHooks.js'
export type { IdentitiesParams, Identity, IdentityList, InfiniteIdentitiesParams } from '../resources/identities/identityQueries.js'
export {
  useCreatePassword,
  useUpdatePassword,
  useValidatePassword,
} from '../resources/passwords/passwordHooks.js'
export type {
  CreatePasswordVariables,
  PasswordOutcome,
  UpdatePasswordVariables,
  ValidatePasswordVariables,
} from '../resources/passwords/passwordMutations.js'
export { useRoles } from '../resources/roles/roleHooks.js'
export type { Role } from '../resources/roles/roleQueries.js'
export { useStartStepUpOtp, useStartStepUpPush, useVerifyStepUpOtp } from '../resources/step-up/stepUpHooks.js'
export type {
  StartStepUpOtpVariables,
  StartStepUpPushVariables,
  StepUpPush,
  VerifyStepUpOtpVariables,
} from '../resources/step-up/stepUpMutations.js'
export {
  useActivateUser,
  useCreateUser,
  useDeactivateUser,
  useInfiniteUsers,
  useUpdateUser,
  useUser,
  useUsers,
} from '../resources/users/userHooks.js'
export {
  useSendUserEmailCode,
  useSendUserInvite,
  useValidateUserInvite,
  useVerifyUserEmail,
} from '../resources/users/userInviteHooks.js'
export type {
  SendUserEmailCodeVariables,
  ValidateUserInviteVariables,
  VerifyUserEmailVariables,
} from '../resources/users/userInviteMutations.js'
export type { CreateUserVariables, UpdateUserVariables, UserVariables } from '../resources/users/userMutations.js'
export type { InfiniteUsersParams, User, UserList, UsersParams } from '../resources/users/userQueries.js'
