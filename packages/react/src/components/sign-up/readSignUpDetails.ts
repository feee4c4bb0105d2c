import type { components } from '@weavr-kit/core'
import { checkEmail, type FlowFailure } from '../../session/FlowFailure.js'
import type { SignUpDetails, SignUpMobile, SignUpType } from './SignUpState.js'

type Schemas = components['schemas']

/** What must be filled in, in the order of the form. */
export const signUpFields: Record<SignUpType, readonly string[]> = {
  corporate: [
    'name',
    'surname',
    'email',
    'countryCode',
    'number',
    'companyPosition',
    'companyName',
    'companyType',
    'registrationNumber',
    'registrationCountry',
  ],
  consumer: [
    'name',
    'surname',
    'dateOfBirth',
    'email',
    'countryCode',
    'number',
    'addressLine1',
    'city',
    'postCode',
    'country',
  ],
}

/** What the app knows, and nobody types. */
export interface SignUpProgramme {
  profileId: string
  ipAddress: string
  baseCurrency?: string
}

/**
 * The number as people write it, as Weavr takes it: no spaces, no zero in front, a plus before the country.
 */
export function readMobile({ countryCode = '', number = '' }: SignUpDetails): SignUpMobile {
  const digits = (text: string) => text.replace(/\D/g, '')
  return {
    countryCode: `+${digits(countryCode).replace(/^00/, '')}`,
    number: digits(number).replace(/^0/, ''),
  }
}

/** What is wrong before anything is sent, by field; `undefined` when nothing is. */
export function checkSignUpDetails(
  type: SignUpType,
  details: SignUpDetails,
): Record<string, FlowFailure> | undefined {
  const failures: Record<string, FlowFailure> = {}
  for (const field of signUpFields[type]) if (!details[field]) failures[field] = 'fieldMissing'
  const email = checkEmail(details.email ?? '')?.failure
  if (email) failures.email = email
  const mobile = readMobile(details)
  if (details.countryCode && !/^\+[1-9]\d{0,2}$/.test(mobile.countryCode)) failures.countryCode = 'mobileOdd'
  if (details.number && !/^\d{4,12}$/.test(mobile.number)) failures.number = 'mobileOdd'
  // In the order of the form, so that the first is where the focus goes.
  const wrong = signUpFields[type].filter((field) => failures[field])
  return wrong.length > 0 ? Object.fromEntries(wrong.map((field) => [field, failures[field]!])) : undefined
}

const rootUser = (details: SignUpDetails) => ({
  name: details.name!,
  surname: details.surname!,
  email: details.email!,
  mobile: readMobile(details),
})

export const toCorporateBody = (
  details: SignUpDetails,
  { profileId, ipAddress, baseCurrency = 'EUR' }: SignUpProgramme,
): Schemas['CorporateCreateRequest'] => ({
  profileId,
  ipAddress,
  baseCurrency,
  rootUser: { ...rootUser(details), companyPosition: details.companyPosition as Schemas['CompanyPosition'] },
  company: {
    name: details.companyName!,
    type: details.companyType as Schemas['CompanyType'],
    registrationNumber: details.registrationNumber,
    registrationCountry: details.registrationCountry!,
  },
})

export function toConsumerBody(
  details: SignUpDetails,
  { profileId, ipAddress, baseCurrency }: SignUpProgramme,
): Schemas['ConsumerCreateRequest'] {
  const [year = 0, month = 0, day = 0] = details.dateOfBirth!.split('-').map(Number)
  const { addressLine1, city, postCode, country } = details
  return {
    profileId,
    ipAddress,
    ...(baseCurrency && { baseCurrency }),
    rootUser: {
      ...rootUser(details),
      dateOfBirth: { year, month, day },
      address: { addressLine1, city, postCode, country: country! },
    },
  }
}

/** Of Weavr's names for fields, those that are not the form's own. */
const ownName: Record<string, string> = { 'company.name': 'companyName', 'company.type': 'companyType' }

const byCode: Record<string, readonly [field: string, failure: FlowFailure]> = {
  ROOT_EMAIL_NOT_UNIQUE: ['email', 'emailTaken'],
  CONSUMER_ALREADY_EXISTS: ['email', 'emailTaken'],
  EMAIL_DOMAIN_NOT_ALLOWED: ['email', 'emailDomain'],
  MOBILE_OR_COUNTRY_CODE_INVALID: ['number', 'mobileOdd'],
  COMPANY_NOT_FOUND: ['registrationNumber', 'companyNotFound'],
  COMPANY_TYPE_UNSUPPORTED: ['companyType', 'companyTypeUnsupported'],
  COUNTRY_INVALID: ['country', 'countryUnsupported'],
  COUNTRY_UNSUPPORTED: ['country', 'countryUnsupported'],
}

/**
 * What Weavr finds wrong, by the names of the form's fields; `undefined` where it is about no field that was
 * typed.
 */
export function toFieldFailures(
  type: SignUpType,
  { code, fields = {} }: { code: string; fields?: Record<string, string> },
): Record<string, FlowFailure> | undefined {
  const known = byCode[code]
  if (known)
    return { [known[0] === 'country' && type === 'corporate' ? 'registrationCountry' : known[0]]: known[1] }
  const found: Record<string, FlowFailure> = {}
  for (const [path, rule] of Object.entries(fields)) {
    const name =
      ownName[path.split('.').slice(-2).join('.')] ??
      path
        .split('.')
        .reverse()
        .find((part) => signUpFields[type].includes(part))
    if (name)
      found[name] =
        rule === 'REQUIRED'
          ? 'fieldMissing'
          : name === 'email'
            ? 'emailOdd'
            : name === 'number' || name === 'countryCode'
              ? 'mobileOdd'
              : 'fieldOdd'
  }
  return Object.keys(found).length > 0 ? found : undefined
}
