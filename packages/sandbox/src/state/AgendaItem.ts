/** Something that happens by itself once its time has come. */
export interface AgendaItem {
  /** Epoch milliseconds. */
  at: number
  /** A key of `agendaTasks`. */
  task: string
  /** What it happens to. */
  id: string
}
