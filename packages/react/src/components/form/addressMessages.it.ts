import type { AddressMessages } from './addressMessages.js'

/** Italian. */
export const addressMessagesIt: AddressMessages = {
  addressLine1: 'Via e numero civico',
  addressLine2: 'Interno, scala o piano, se c’è',
  city: 'Città o comune',
  postCode: 'CAP',
  country: 'Paese',
  missing: {
    addressLine1: 'Inserire la via e il numero civico.',
    city: 'Inserire la città o il comune.',
    postCode: 'Inserire il CAP.',
    country: 'Scegliere il Paese.',
  },
  postCodeOdd: 'Un CAP ha lettere, cifre, spazi e trattini, al massimo 10.',
}
