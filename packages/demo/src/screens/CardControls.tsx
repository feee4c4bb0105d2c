import { SpendControls } from '@weavr-kit/react'
import { useParams } from 'react-router'

export function Screen() {
  const { id } = useParams()
  return <SpendControls cardId={id} />
}
