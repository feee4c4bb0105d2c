/** What the demo's server says about the programme, and about who asks. */
export interface Programme {
  corporateProfileId: string
  consumerProfileId: string
  /** Of whoever asks. */
  ipAddress: string
}

let known: Promise<Programme> | undefined

/** Asked for once, when somebody wants to register. */
export const readProgramme = (): Promise<Programme> => (known ??= fetch('/api/programme').then((response) => response.json() as Promise<Programme>))
