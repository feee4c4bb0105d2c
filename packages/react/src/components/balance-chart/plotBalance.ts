/** A balance from one moment on. */
export interface BalancePoint {
  at: number
  amount: number
}

export interface BalancePlot {
  /** A step for each movement: a balance jumps, it never slopes. */
  line: string
  /** Between the line and zero. */
  area: string
  /** Where zero lies, where the balance was below it; else it is the floor. */
  zero: number | undefined
}

/** The picture in units of its own; it is stretched to the room there is. */
export const WIDTH = 1000
export const HEIGHT = 300

/** The geometry of a balance between two moments. The axis begins at zero, or below where the balance was. */
export function plotBalance(points: readonly BalancePoint[], start: number, end: number): BalancePlot {
  const amounts = points.map(({ amount }) => amount)
  const floor = Math.min(0, ...amounts)
  const span = Math.max(0, ...amounts) - floor || 1
  const x = (at: number) => round((WIDTH * (Math.min(Math.max(at, start), end) - start)) / (end - start || 1))
  const y = (amount: number) => round(HEIGHT - (HEIGHT * (amount - floor)) / span)
  const [first, ...rest] = points
  if (!first) return { line: '', area: '', zero: undefined }
  const steps = rest.map(({ at, amount }) => `H${x(at)}V${y(amount)}`).join('')
  const line = `M0 ${y(first.amount)}${steps}H${WIDTH}`
  return { line, area: `${line}V${y(0)}H0Z`, zero: floor < 0 ? y(0) : undefined }
}

const round = (value: number) => Math.round(value * 10) / 10
