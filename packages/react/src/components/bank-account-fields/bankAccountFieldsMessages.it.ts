import { plural } from '../../internal/plural.js'
import type { BankAccountFieldsMessages } from './bankAccountFieldsMessages.js'

/** Italian. */
export const bankAccountFieldsMessagesIt: BankAccountFieldsMessages = {
  kind: 'Dove si trova il conto?',
  iban: 'Europa, con IBAN',
  uk: 'Regno Unito, con sort code',
  swift: 'Un altro Paese',
  ibanLabel: 'IBAN',
  ibanHint: 'Gli spazi non contano.',
  ibanMissing: 'Inserire l’IBAN.',
  ibanCountry: 'Un IBAN inizia con le due lettere di un Paese, come IT o FR.',
  ibanLength: (length) =>
    `Un IBAN di questo Paese ha ${plural('it', length, { one: '# carattere', other: '# caratteri' })}. Ne manca uno, o ce n’è uno di troppo.`,
  ibanFormat: 'In questo IBAN c’è una lettera al posto di una cifra, o viceversa.',
  ibanCheck:
    'Le cifre di controllo di questo IBAN non tornano. Controllare se un carattere manca o è scambiato con un altro.',
  sortCode: 'Sort code',
  sortCodeHint: 'Sei cifre, come 12-34-56.',
  sortCodeOdd: 'Un sort code ha sei cifre, come 12-34-56.',
  accountNumber: 'Numero di conto',
  accountNumberHint: 'Otto cifre, con tutti gli zeri.',
  accountNumberOdd: 'Il numero di conto ha otto cifre. Se sono meno, si aggiungono zeri all’inizio.',
  swiftAccount: 'Numero di conto o IBAN',
  swiftAccountOdd: 'Usare al massimo 34 lettere e cifre.',
  bic: 'Codice BIC o SWIFT',
  bicHint: '8 o 11 caratteri.',
  bicOdd: 'Un BIC ha 8 o 11 lettere e cifre, come UNCRITMM.',
  address: 'Indirizzo del beneficiario',
  addressHint: 'Via, città e Paese del beneficiario.',
  addressOdd: 'Inserire un indirizzo di al massimo 150 caratteri.',
  bankCountry: 'Paese della banca',
  holder: 'Intestatario del conto',
  holderHint: 'Come risulta alla sua banca.',
  holderOdd: 'Inserire il nome, in al massimo 140 caratteri.',
  holderKind: 'Di chi è il conto?',
  business: 'Di un’azienda',
  personal: 'Di una persona',
}
