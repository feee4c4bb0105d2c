let known: Promise<string> | undefined

/** Where whoever asks is: Weavr wants to know it of who registers, and no page knows it of itself. */
export const readAddress = (): Promise<string> =>
  (known ??= fetch('/api/address')
    .then((response) => response.json() as Promise<{ ipAddress: string }>)
    .then(({ ipAddress }) => ipAddress))
