import { useSessionTimeLeft } from '@weavr-kit/react'

// Renders once a second, so it is a component of its own.
export const TimeLeft = () => <output>{useSessionTimeLeft()} s</output>
