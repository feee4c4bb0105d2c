import type { components } from '@weavr-kit/core'
import { equal, type Condition } from '../../answers/Condition.js'

type Originator = components['schemas']['Originator']

export interface OriginatorQuery {
  'originator.name'?: string
  'originator.type'?: 'INDIVIDUAL' | 'BUSINESS'
  'originator.tag'?: string
}

/** Whether the originator is as asked for. What kind it is shows in the fields it has. */
export function originatorConditions(query: OriginatorQuery): Condition<{ originator: Originator }>[] {
  const asked = {
    name: query['originator.name'],
    type: query['originator.type'],
    tag: query['originator.tag'],
  }
  return equal(asked, ['name', 'type', 'tag']).map(
    (meets) =>
      ({ originator }) =>
        meets({ ...originator, type: 'registrationAddress' in originator ? 'BUSINESS' : 'INDIVIDUAL' }),
  )
}
