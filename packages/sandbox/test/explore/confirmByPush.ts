import type { components } from '@weavr-kit/core'
import type { World } from './World.js'

/** Asks the enrolled device, which says yes. */
export async function confirmByPush(
  { api, simulate, readState }: World,
  resourceType: components['schemas']['ChallengedResourceType'],
  resourceIds: string[],
): Promise<void> {
  const asked = { params: { path: { channel: 'AUTHY' } }, body: { resourceType, resourceIds } } as const
  const { scaChallengeId = '' } = await api.POST('/challenges/push/{channel}', asked)
  const { userId } = (await readState()).pushChallenges[scaChallengeId]!
  await simulate(`/factors/${userId}/challenges/${scaChallengeId}/verify_success`)
}
