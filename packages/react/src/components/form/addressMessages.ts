/** What the fields of an address say, wherever one is asked for. */
export interface AddressMessages {
  addressLine1: string
  addressLine2: string
  city: string
  postCode: string
  country: string
  postCodeOdd: string
  /** Of a field that is empty, by its name. */
  missing: Record<'addressLine1' | 'city' | 'postCode' | 'country', string>
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    addresses: AddressMessages
  }
}

/** English. */
export const addressMessages: AddressMessages = {
  addressLine1: 'Street and number',
  addressLine2: 'Flat, floor or unit, if there is one',
  city: 'Town or city',
  postCode: 'Postcode',
  country: 'Country',
  postCodeOdd: 'A postcode has letters, digits, spaces and dashes, 10 at most.',
  missing: {
    addressLine1: 'Enter the street and number.',
    city: 'Enter the town or city.',
    postCode: 'Enter the postcode.',
    country: 'Choose the country.',
  },
}
