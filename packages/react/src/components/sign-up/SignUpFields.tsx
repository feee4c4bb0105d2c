'use client'

import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { createPart } from '../../internal/createPart.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { useCredentialFormContext } from '../credential-form/CredentialFormContext.js'
import { TextControl, type TextControlProps } from '../credential-form/TextControl.js'
import { useSignUpContext } from './SignUpContext.js'

type Choice = readonly [value: string, words: string]
type WordOfField =
  | 'name'
  | 'surname'
  | 'dateOfBirth'
  | 'countryCode'
  | 'number'
  | 'companyPosition'
  | 'companyName'
  | 'companyType'
  | 'registrationNumber'
  | 'registrationCountry'
  | 'addressLine1'
  | 'city'
  | 'postCode'
  | 'country'

/** The fields of the details, in groups. */
export const Details = createPart('div', 'details', () => {
  const { countries, screen, state, type, words } = useSignUpContext()
  const { messages } = useCredentialFormContext()
  const locale = useWeavrLocale()
  if (screen !== 'details' || !('details' in state)) return undefined
  const { details } = state

  const field = (
    name: WordOfField,
    autoComplete: string,
    more: ComponentPropsWithoutRef<'input'> = {},
    choices?: readonly Choice[],
  ): ReactNode => {
    const hint = name === 'countryCode' ? words.countryCodeHint : undefined
    return (
      <Field
        name={name}
        label={words[name]}
        hint={hint}
        input={{ autoComplete, defaultValue: details[name], ...more }}
        choices={choices}
      />
    )
  }
  const { compare } = new Intl.Collator(locale)
  const places = countries
    .map((code): Choice => [code, words.countryName(code, locale)])
    .sort(([, one], [, other]) => compare(one, other))
  const email = (
    <Field
      name="email"
      label={messages.email}
      input={{
        type: 'email',
        autoComplete: 'username',
        dir: 'ltr',
        autoCapitalize: 'none',
        defaultValue: details.email,
      }}
    />
  )
  const mobile = (
    <div data-part="pair">
      {field('countryCode', 'tel-country-code', { type: 'tel', dir: 'ltr' })}
      {field('number', 'tel-national', { type: 'tel', dir: 'ltr' })}
    </div>
  )
  const children = (
    <>
      <fieldset data-part="group">
        <legend>{words.aboutYou}</legend>
        {field('name', 'given-name')}
        {field('surname', 'family-name')}
        {type === 'consumer' && field('dateOfBirth', 'bday', { type: 'date' })}
        {email}
        {mobile}
        {type === 'corporate' &&
          field('companyPosition', 'off', {}, [
            ['DIRECTOR', words.director],
            ['AUTHORISED_REPRESENTATIVE', words.representative],
          ])}
      </fieldset>
      {type === 'corporate' ? (
        <fieldset data-part="group">
          <legend>{words.aboutCompany}</legend>
          {field('companyName', 'organization')}
          {field('companyType', 'off', {}, [
            ['SOLE_TRADER', words.soleTrader],
            ['LLC', words.llc],
            ['PUBLIC_LIMITED_COMPANY', words.plc],
            ['LIMITED_LIABILITY_PARTNERSHIP', words.llp],
            ['NON_PROFIT_ORGANISATION', words.nonProfit],
          ])}
          {field('registrationNumber', 'off', { dir: 'ltr' })}
          {field('registrationCountry', 'off', {}, places)}
        </fieldset>
      ) : (
        <fieldset data-part="group">
          <legend>{words.aboutAddress}</legend>
          {field('addressLine1', 'address-line1')}
          {field('city', 'address-level2')}
          {field('postCode', 'postal-code')}
          {field('country', 'country', {}, places)}
        </fieldset>
      )}
    </>
  )
  return { children }
})

const Field = (props: TextControlProps): ReactNode => (
  <div data-part="field" data-field={props.name}>
    <TextControl {...props} />
  </div>
)
