import type { SandboxContext } from '../../context/SandboxContext.js'

/** What one kind of payment does in its own way. */
export interface PaymentRules<Payment> {
  /** Whether it may be made as things are now; funds are looked at separately. @throws {Refusal} 409 */
  check(payment: Payment, context: SandboxContext): void
  /** Moves or reserves the money and says so in its state. Everything was checked just before. */
  execute(payment: Payment, context: SandboxContext): void
}
