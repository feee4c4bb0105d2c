import { ownChallenges } from '../challenges/ownChallenges.js'

const { send, verify, push } = ownChallenges('outgoing_wire_transfers')

export const outgoingWireTransferChallengeHandlers = {
  outgoingWireTransferSCAChallenge: send,
  outgoingWireTransferSCAVerify: verify,
  outgoingWireTransferSCAChallengePush: push,
}
