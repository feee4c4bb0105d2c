/** Under which name the rows of Weavr's lists carry their id. */
const names = ['id', 'entryId', 'operationId', 'bulkId', 'operationBatchId'] as const

/**
 * What a row of a list is known by. A row without an id is known by all that it says. A transfer between own
 * accounts is a row for each of them, with one id.
 */
export function rowId(row: unknown): string {
  const fields = row as Partial<Record<(typeof names)[number], unknown>>
  const { instrument } = row as { instrument?: unknown }
  for (const name of names)
    if (fields[name] !== undefined)
      return JSON.stringify(instrument ? [fields[name], instrument] : fields[name])
  return JSON.stringify(row)
}
