import type { SignInMessages } from './signInMessages.js'

/** Italian. */
export const signInMessagesIt: SignInMessages = {
  title: 'Accesso',
  signIn: 'Accedi',
  signingIn: 'Accesso in corso…',
  forgotPassword: 'Password dimenticata?',
  useDevice: 'Usa il dispositivo',
  deviceTitle: 'Approvazione sul dispositivo',
  askingDevice:
    'Abbiamo inviato una richiesta al dispositivo. Approvarla con il volto o l’impronta; questa pagina prosegue da sola.',
  chooseTitle: 'Quale profilo?',
  exchanging: 'Apertura del profilo in corso…',
  expiredTitle: 'Scelta di una nuova password',
  expired: 'La password è scaduta. Per proseguire occorre sceglierne una nuova.',
  updatePassword: 'Salva e accedi',
  updatingPassword: 'Salvataggio in corso…',
  startOver: 'Usa un’altra e-mail',
  done: 'Accesso effettuato.',
}
