/** Whether any filter is set. */
export const isFiltered = (filters: object): boolean =>
  Object.values(filters).some((value) => value !== undefined)
