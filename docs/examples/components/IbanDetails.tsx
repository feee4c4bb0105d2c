import { IbanDetails } from '@weavr-kit/react'

export const TopUpPage = ({ accountId }: { accountId: string }) => <IbanDetails accountId={accountId} />
