import { describe, expect, it } from 'vitest'
import { createTextPdf } from './createTextPdf.js'

describe('createTextPdf', () => {
  it('turns the page when it is full', () => {
    expect(createTextPdf([])).toContain('/Count 1 ')
    expect(createTextPdf(Array.from({ length: 58 }, String))).toContain('/Count 1 ')
    expect(createTextPdf(Array.from({ length: 59 }, String))).toContain('/Count 2 ')
  })

  it('escapes what PDF would read as its own, and replaces what it cannot write', () => {
    expect(createTextPdf(['Café (Paris) \\ 5 €'])).toContain(String.raw`(Caf? \(Paris\) \\ 5 ?) '`)
  })

  it('says how long each page is', () => {
    const [, length, stream] =
      /\/Length (\d+) >>\nstream\n([^]*?)\nendstream/.exec(createTextPdf(['one', 'two'])) ?? []
    expect(stream?.length).toBe(Number(length))
  })
})
