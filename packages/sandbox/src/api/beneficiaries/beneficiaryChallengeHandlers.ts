import { ownChallenges } from '../challenges/ownChallenges.js'

const { send, verify, push } = ownChallenges('beneficiary_batches')

export const beneficiaryChallengeHandlers = {
  beneficiaryBatchSCAChallenge: send,
  beneficiaryBatchSCAVerify: verify,
  beneficiaryBatchSCAChallengePush: push,
}
