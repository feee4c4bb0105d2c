import { supplyDialog } from '@weavr-kit/sandbox/testing'

// In a set-up file of tests in jsdom, which has no `showModal`.
supplyDialog()
