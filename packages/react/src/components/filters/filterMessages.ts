/** What the chips of filters say; what is filtered is said by each list. */
export interface FilterMessages {
  /** Of the chips, for those who hear it. */
  chosen: string
  /** Before what a chip says, for those who hear it. */
  remove: string
  chip: (filter: string, value: string) => string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    filters: FilterMessages
  }
}

/** English. */
export const filterMessages: FilterMessages = {
  chosen: 'Filters in use',
  remove: 'Remove filter',
  chip: (filter, value) => `${filter}: ${value}`,
}
