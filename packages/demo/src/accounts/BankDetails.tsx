import type { components } from '@weavr-kit/core'
import type { ReactNode } from 'react'
import { CopyButton } from '../states/CopyButton.js'
import { groupByFour } from './groupByFour.js'

type Details = components['schemas']['ManagedAccountBankDetails']

interface Line {
  name: string
  /** As it is copied. */
  value: string
  /** As it is read. @default the value */
  shown?: string
  /** Digits and letters rather than words. */
  code?: boolean
}

/** What somebody who pays in has to know, each line with its own Copy. */
export function BankDetails({ details }: { details: Details }): ReactNode {
  const lines = readLines(details)
  return (
    <>
      <dl className="bank-details">
        {lines.map(({ name, value, shown = value, code }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={code ? 'code' : undefined}>
              <bdi dir={code ? 'ltr' : 'auto'}>{shown}</bdi>
            </dd>
            <dd>
              <CopyButton text={value} name={name} />
            </dd>
          </div>
        ))}
      </dl>
      <CopyButton text={lines.map(({ name, value }) => `${name}: ${value}`).join('\n')} name="Bank details" label="Copy all" />
    </>
  )
}

function readLines({ beneficiaryNameAndSurname, beneficiaryBank, paymentReference, details }: Details): Line[] {
  const lines: Line[] = [{ name: 'Account holder', value: beneficiaryNameAndSurname }]
  if ('iban' in details) lines.push({ name: 'IBAN', value: details.iban, shown: groupByFour(details.iban), code: true })
  const bic = 'code' in details ? details.code : 'bankIdentifierCode' in details ? details.bankIdentifierCode : undefined
  if (bic) lines.push({ name: 'BIC', value: bic, code: true })
  if ('sortCode' in details) {
    const { sortCode, accountNumber } = details
    lines.push({ name: 'Sort code', value: sortCode, shown: sortCode.replace(/(\d\d)(\d\d)(\d\d)/, '$1-$2-$3'), code: true })
    lines.push({ name: 'Account number', value: accountNumber, code: true })
  }
  lines.push({ name: 'Bank', value: beneficiaryBank })
  if (paymentReference) lines.push({ name: 'Reference', value: paymentReference, code: true })
  return lines
}
