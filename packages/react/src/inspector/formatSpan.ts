const pad = (value: number) => String(value).padStart(2, '0')

/** Milliseconds as `4:05` or `1:00:00`, up to the whole second. */
export function formatSpan(ms: number): string {
  const seconds = Math.ceil(Math.max(0, ms) / 1_000)
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  if (hours === 0) return `${minutes}:${pad(seconds % 60)}`
  return `${hours}:${pad(minutes % 60)}:${pad(seconds % 60)}`
}
