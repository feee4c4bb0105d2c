import type { SecureElementMessages } from './secureElementMessages.js'

/** Italian. */
export const secureElementMessagesIt: SecureElementMessages = {
  password: 'Password',
  confirmPassword: 'Ripeti la password',
  passCode: 'Codice di accesso',
  confirmPassCode: 'Ripeti il codice di accesso',
  cardPin: 'PIN, 4 cifre',
  cardNumber: 'Numero della carta',
  cvv: 'CVV',
  shownCardPin: 'PIN',
  kyb: 'Verifica della società',
  kyc: 'Verifica della persona',
  consumerKyc: 'Verifica dell’identità',
  errorPrefix: 'Errore:',
  inputFailed: 'Questo campo non si è caricato. Non è stato inviato nulla.',
  spanLoading: 'Recupero sicuro dei dati…',
  spanFailed: 'Non è stato possibile ottenere questo dato. Il problema non riguarda la carta.',
  stepUpFirst: 'Per vedere questo dato occorre confermare l’identità',
  flowLoading: 'Apertura della verifica…',
  flowFailed: 'La verifica non si è aperta. Ciò che è stato inviato prima resta salvato.',
  tryAgain: 'Riprova',
}
