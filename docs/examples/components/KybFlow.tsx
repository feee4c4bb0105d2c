import { KybFlow, useCorporateKyb, useStartCorporateKyb } from '@weavr-kit/react'

export function CheckOfCompany() {
  const { refetch } = useCorporateKyb()
  const { data, mutate: start } = useStartCorporateKyb()
  if (!data) return <button onClick={() => start()}>Start the check</button>
  return <KybFlow reference={data.reference} onSubmitted={() => void refetch()} />
}
