import { Security } from '@weavr-kit/react'

export function Screen() {
  return <Security />
}
