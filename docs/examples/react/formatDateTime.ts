import { formatDateTime } from '@weavr-kit/react'

const moment = Date.UTC(2026, 10, 24, 12)
formatDateTime(moment, { locale: 'en-IE', now: Date.now(), show: 'date' }) // 24 November 2026
