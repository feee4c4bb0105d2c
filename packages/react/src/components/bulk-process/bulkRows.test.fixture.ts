import { demoUser, type Sandbox } from '@weavr-kit/sandbox'

type BulkRecord = Sandbox['state']['bulks'][string]

/** A table of so many transfers of one cent, each with a reference of its own. */
export const transferRows = (count: number, amount: (index: number) => string = () => '0.01'): string =>
  [
    'from,to,amount,currency,reference',
    ...Array.from(
      { length: count },
      (_, index) => `Main account,Tax reserve,"${amount(index)}",EUR,Row ${index + 1}`,
    ),
  ].join('\n')

interface BulkDraft {
  status: BulkRecord['status']
  done?: number
  failed?: number
  cancelled?: number
  /** @default 100 */
  count?: number
}

/** A bulk of the demo company's that was submitted before. */
export function keepBulk(
  { state }: Pick<Sandbox, 'state'>,
  { status, done = 0, failed = 0, cancelled = 0, count = 100 }: BulkDraft,
): string {
  const user = Object.values(state.users).find(({ email }) => email === demoUser.email)!
  const id = '990000000000000001'
  const statusAt = (index: number) =>
    index < done
      ? 'COMPLETED'
      : index < done + failed
        ? 'FAILED'
        : index >= count - cancelled
          ? 'CANCELLED'
          : 'SUBMITTED'
  state.bulks[id] = {
    id,
    identityId: user.identityId,
    token: '',
    operationId: 'userCreate',
    method: 'POST',
    path: '/users',
    status,
    mode: 'ON_FAILURE_CONTINUE',
    ...(status !== 'SUBMITTED' && { startedAt: 1 }),
    calls: Array.from({ length: count }, (_, index) => ({
      id: String(index),
      params: {},
      body: { name: 'Person', surname: String(index + 1), email: `person${index + 1}@northwind.example` },
      status: statusAt(index),
      ...(statusAt(index) === 'FAILED' && {
        answer: { errorCode: index % 2 ? 'EMAIL_NOT_UNIQUE' : 'SOMETHING_NEW' },
      }),
    })),
  }
  return id
}
