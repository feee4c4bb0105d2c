import { ownChallenges } from '../challenges/ownChallenges.js'

const { send, verify, push } = ownChallenges('sends', 'CHALLENGE_NOT_PENDING')

export const sendChallengeHandlers = {
  sendSCAChallenge: send,
  sendSCAVerify: verify,
  sendSCAChallengePush: push,
}
