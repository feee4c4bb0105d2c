// The one apostrophe is Weavr's pattern's, the other what its description says is meant.
const ukName = /^[a-zA-Z0-9/\-?:().,'’+\s#=!"%&*<>;{@]*$/

/**
 * What is wrong with a payee's name, which depends on how the account is named: by an IBAN, or as the United
 * Kingdom does.
 */
export function faultOfPayeeName(name: string, account: 'iban' | 'uk'): 'SIZE' | 'REGEX' | undefined {
  if (name.length < 1 || name.length > (account === 'iban' ? 150 : 140)) return 'SIZE'
  return account === 'iban' || ukName.test(name) ? undefined : 'REGEX'
}
