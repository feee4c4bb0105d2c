import { useInspection, useSessionInspector, type SessionInspector } from '@weavr-kit/react/inspector'

const Last = ({ inspector }: { inspector: SessionInspector }) => (
  <pre>{JSON.stringify(useInspection(inspector).entries.at(-1))}</pre>
)

export function Inspector({ isOpen }: { isOpen: boolean }) {
  // Notes from here on, and never renders this.
  const inspector = useSessionInspector()
  return isOpen ? <Last inspector={inspector} /> : null
}
