import type { components } from '@weavr-kit/core'

type Originator = components['schemas']['Originator']

export interface OriginatorQuery {
  'originator.name'?: string
  'originator.type'?: 'INDIVIDUAL' | 'BUSINESS'
  'originator.tag'?: string
}

/** True when the originator is as asked for. What it is shows in the fields it has. */
export function matchesOriginator(originator: Originator, query: OriginatorQuery): boolean {
  const type = 'registrationAddress' in originator ? 'BUSINESS' : 'INDIVIDUAL'
  const { 'originator.name': name = originator.name, 'originator.type': wanted = type, 'originator.tag': tag = originator.tag } = query
  return name === originator.name && wanted === type && tag === originator.tag
}
