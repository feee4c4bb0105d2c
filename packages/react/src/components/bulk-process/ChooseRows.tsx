'use client'

import type { ReactNode } from 'react'
import { bulkKinds } from './bulkKinds.js'
import { useBulkProcessContext } from './BulkProcessContext.js'

/** A file or pasted text, with the columns that it needs. */
export function RowFields(): ReactNode {
  const { id, kind, words } = useBulkProcessContext()
  const { columns, optional } = bulkKinds[kind]
  return (
    <>
      <p data-part="columns">
        {words.columns}{' '}
        <code data-part="code" dir="ltr">
          {[...columns, ...optional].join(', ')}
        </code>
      </p>
      <div data-part="field">
        <label htmlFor={id + 'file'}>{words.file}</label>
        <span data-part="hint" id={id + 'file-hint'}>
          {words.fileHint}
        </span>
        <span data-part="control">
          <input
            id={id + 'file'}
            name="file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            aria-describedby={id + 'file-hint'}
          />
        </span>
      </div>
      <div data-part="field">
        <label htmlFor={id + 'text'}>{words.text}</label>
        <span data-part="hint" id={id + 'text-hint'}>
          {words.textHint}
        </span>
        <span data-part="control">
          <textarea
            id={id + 'text'}
            name="text"
            rows={5}
            dir="ltr"
            spellCheck={false}
            aria-describedby={id + 'text-hint'}
          />
        </span>
      </div>
      <div data-part="actions">
        <button type="submit" data-part="submit">
          {words.check}
        </button>
      </div>
    </>
  )
}

/** The text of the file, else what was pasted; nothing where the file can't be read any more. */
export async function readChosen(form: HTMLFormElement): Promise<string | undefined> {
  const [file] = form.querySelector<HTMLInputElement>('[name=file]')?.files ?? []
  if (!file) return form.querySelector<HTMLTextAreaElement>('[name=text]')?.value ?? ''
  return file.text().catch(() => undefined)
}
