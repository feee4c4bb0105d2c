/** Something that an item of a list has to meet. What a query does not ask for is no condition. */
export type Condition<Item> = (item: Item) => boolean

/** Each of the fields that is asked for is as asked for. */
export function equal<Field extends string>(
  query: { [Key in Field]?: unknown },
  fields: readonly Field[],
): Condition<{ [Key in Field]?: unknown }>[] {
  const asked = fields.filter((field) => query[field] !== undefined)
  return asked.map((field) => (item) => item[field] === query[field])
}

/** The value is one of the wanted ones. */
export function oneOf<Item, Value>(
  wanted: readonly Value[] | undefined,
  read: (item: Item) => Value | undefined,
): Condition<Item>[] {
  if (wanted === undefined) return []
  return [
    (item) => {
      const value = read(item)
      return value !== undefined && wanted.includes(value)
    },
  ]
}

/** The number lies between the two, each of which may be left open. */
export function within<Item>(
  read: (item: Item) => number | undefined,
  from: number | undefined,
  to: number | undefined,
): Condition<Item>[] {
  if (from === undefined && to === undefined) return []
  return [
    (item) => {
      const value = read(item)
      return value !== undefined && value >= (from ?? -Infinity) && value <= (to ?? Infinity)
    },
  ]
}
