import { useInspection, useSessionInspector, type SessionInspector } from '@weavr-kit/react/inspector'

function Panel({ inspector }: { inspector: SessionInspector }) {
  const { status, limits, entries } = useInspection(inspector)
  return <pre>{JSON.stringify({ status, decidedBy: limits?.decidedBy, last: entries.at(-1) }, null, 2)}</pre>
}

export function Inspector({ isOpen }: { isOpen: boolean }) {
  const inspector = useSessionInspector()
  return isOpen ? <Panel inspector={inspector} /> : null
}
