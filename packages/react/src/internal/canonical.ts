const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON with the fields of every object in the order of their names: the same text for what says the same. */
export const canonicalText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )

/** The same in that order, without what JSON has no word for. */
export const canonical = <Value>(value: Value): Value =>
  value === undefined ? value : (JSON.parse(canonicalText(value)) as Value)
