import { contractOperations, type ContractOperation } from '@weavr-kit/core/contract'
import { describe, expect, it } from 'vitest'
import { createRoutes } from './createRoutes.js'

const [template] = contractOperations as [ContractOperation]
const operation = (method: ContractOperation['method'], path: string): ContractOperation => ({
  ...template,
  operationId: `${method} ${path}`,
  method,
  path,
})

const { find } = createRoutes([
  operation('GET', '/things/{id}'),
  operation('POST', '/things/all'),
  operation('GET', '/things/{id}/parts/{part}'),
])

describe('createRoutes', () => {
  it('reads the parameters of a path', () => {
    expect(find('GET', '/things/1/parts/2').params).toEqual({ id: '1', part: '2' })
  })

  it('lets words win over placeholders', () => {
    expect(find('POST', '/things/all').operation.operationId).toBe('POST /things/all')
    expect(find('GET', '/things/all').params).toEqual({ id: 'all' })
  })

  it('tells an unknown path from an unknown method', () => {
    const statusOf = (method: string, path: string) => {
      try {
        return find(method, path) && 200
      } catch (refusal) {
        return (refusal as { answer: { status: number } }).answer.status
      }
    }
    expect([statusOf('GET', '/nothing'), statusOf('GET', '/things'), statusOf('PATCH', '/things/1')]).toEqual(
      [404, 404, 405],
    )
  })

  it('finds every operation of the contract', () => {
    const routes = createRoutes(contractOperations)
    for (const { method, path, operationId } of contractOperations)
      expect(routes.find(method, path.replace(/\{\w+\}/g, '1')).operation.operationId).toBe(operationId)
  })
})
