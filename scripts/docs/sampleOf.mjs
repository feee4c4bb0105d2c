import ts from 'typescript'

/** What a field of this name holds in an example. @type {[RegExp, string][]} */
const samples = [
  [/^currency$/, "'EUR'"],
  [/email/i, "'maya@northwind.example'"],
  [/^(verificationCode|otp|nonce|inviteCode)$/, "'123456'"],
  [/countryCode/, "'+353'"],
  [/^(number|mobileNumber)$/, "'0851112223'"],
  [/country|nationality/i, "'IE'"],
  [/iban/i, "'IE29AIBK93115212345678'"],
  [/bic/i, "'AIBKIE2D'"],
  [/^(name|firstName)$/, "'Maya'"],
  [/surname/i, "'Byrne'"],
  [/friendlyName/, "'Travel'"],
  [/nameOnCard/, "'Maya Byrne'"],
  [/postCode/i, "'D02 X285'"],
  [/city/i, "'Dublin'"],
  [/addressLine1/, "'1 Main Street'"],
  [/companyName/, "'Northwind Studio'"],
  [/ipAddress/, "'203.0.113.7'"],
  [/description|note|reference/i, "'Invoice 1042'"],
  [/^(password|newPassword|oldPassword|value)$/, "'Ceramics-2026'"],
]

/**
 * An expression of a type, with what it asks for and no more.
 * @param {ts.TypeChecker} checker @param {ts.Type} type @param {string} name of the field
 * @param {(name: string) => boolean} isGiven whether the reader has one of this name
 * @returns {string}
 */
export function sampleOf(checker, type, name, isGiven) {
  const bare = checker.getNonNullableType(type)
  if (bare.isStringLiteral()) return `'${bare.value}'`
  if (bare.isNumberLiteral()) return String(bare.value)
  if (bare.flags & ts.TypeFlags.BooleanLike) return 'true'
  if (bare.flags & ts.TypeFlags.String)
    return samples.find(([fits]) => fits.test(name))?.[1] ?? `'${exampleText(name)}'`
  if (bare.flags & ts.TypeFlags.Number) return /amount/i.test(name) ? '1250' : '1'
  if (bare.isUnion()) return sampleOf(checker, bare.types[0] ?? bare, name, isGiven)
  if (checker.isArrayType(bare)) {
    const [item = bare] = checker.getTypeArguments(/** @type {ts.TypeReference} */ (bare))
    return `[${sampleOf(checker, item, name.replace(/s$/, ''), isGiven)}]`
  }
  const fields = checker
    .getPropertiesOfType(bare)
    .filter((symbol) => !(symbol.flags & ts.SymbolFlags.Optional))
    .map((symbol) => {
      if (isGiven(symbol.name)) return symbol.name
      return `${symbol.name}: ${sampleOf(checker, checker.getTypeOfSymbol(symbol), symbol.name, isGiven)}`
    })
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}'
}

/** @param {string} name */
const exampleText = (name) => (/id$/i.test(name) ? '1042' : name.replaceAll(/(?=[A-Z])/g, ' ').toLowerCase())
