export const euro = (amount: number) => ({ currency: 'EUR', amount })
