import type { Answer } from '../state/Answer.js'

export const ok = (body: unknown): Answer => ({ status: 200, body })

export const noContent: Answer = { status: 204 }
