// Behind a door of its own: whoever does not open it ships nothing of it.
export type { Inspection, SessionInspector } from '../inspector/SessionInspector.js'
export type { KnownTab, StepEntry } from '../inspector/StepEntry.js'
export { useInspection } from '../inspector/useInspection.js'
export { useSessionInspector } from '../inspector/useSessionInspector.js'
export { WeavrSessionInspector, type WeavrSessionInspectorProps } from '../inspector/WeavrSessionInspector.js'
