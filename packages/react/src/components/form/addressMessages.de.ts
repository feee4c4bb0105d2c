import type { AddressMessages } from './addressMessages.js'

/** German. */
export const addressMessagesDe: AddressMessages = {
  addressLine1: 'Straße und Hausnummer',
  addressLine2: 'Wohnung, Etage oder Adresszusatz, falls vorhanden',
  city: 'Ort',
  postCode: 'Postleitzahl',
  country: 'Land',
  missing: {
    addressLine1: 'Geben Sie Straße und Hausnummer ein.',
    city: 'Geben Sie den Ort ein.',
    postCode: 'Geben Sie die Postleitzahl ein.',
    country: 'Wählen Sie das Land.',
  },
  postCodeOdd: 'Eine Postleitzahl hat Buchstaben, Ziffern, Leerzeichen und Striche, höchstens 10.',
}
