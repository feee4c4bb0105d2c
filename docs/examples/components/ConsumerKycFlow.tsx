import { ConsumerKycFlow, useConsumerKyc, useStartConsumerKyc } from '@weavr-kit/react'

export function CheckOfPerson() {
  const { refetch } = useConsumerKyc()
  const { data, mutate: start } = useStartConsumerKyc()
  if (!data) return <button onClick={() => start({})}>Start the check</button>
  return <ConsumerKycFlow reference={data.reference} onSubmitted={() => void refetch()} />
}
