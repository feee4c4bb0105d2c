import type { components } from '@weavr-kit/core'

type Schemas = components['schemas']

/** Filters that lists of managed accounts and of managed cards share. */
export interface InstrumentQuery {
  profileId?: string
  friendlyName?: string
  state?: Schemas['InstrumentState'][]
  'state.blockedReason'?: Schemas['BlockedReason'][]
  'state.destroyedReason'?: Schemas['DestroyedReason'][]
  currency?: string
  createdFrom?: number
  createdTo?: number
  tag?: string
}

export interface Instrument {
  profileId: string
  friendlyName: string
  currency: string
  tag?: string
  state: Schemas['ManagedInstrumentState']
  creationTimestamp: number
}

export function matchesInstrument(instrument: Instrument, query: InstrumentQuery): boolean {
  const { state, creationTimestamp } = instrument
  return (
    same(query, instrument, ['profileId', 'friendlyName', 'currency', 'tag']) &&
    oneOf(query.state, state.state) &&
    oneOf(query['state.blockedReason'], state.blockedReason) &&
    oneOf(query['state.destroyedReason'], state.destroyedReason) &&
    creationTimestamp >= (query.createdFrom ?? -Infinity) &&
    creationTimestamp <= (query.createdTo ?? Infinity)
  )
}

/** True when each of the fields is as asked for, or not asked for. */
export function same<Field extends string>(
  query: { [Key in Field]?: unknown },
  item: { [Key in Field]?: unknown },
  fields: readonly Field[],
): boolean {
  return fields.every((field) => query[field] === undefined || query[field] === item[field])
}

/** True when the value is one of the wanted ones, or nothing is wanted. */
export function oneOf<Value>(wanted: readonly Value[] | undefined, value: Value | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value))
}
