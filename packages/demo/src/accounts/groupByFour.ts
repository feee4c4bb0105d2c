/** As banks print an IBAN. */
export const groupByFour = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ')
