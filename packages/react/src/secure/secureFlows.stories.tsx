import { useState } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../.storybook/preview.js'
import { useWeavr } from '../internal/useWeavr.js'
import { KybFlow } from './secureFlows.js'

/** Stands where an app has its way to verification. */
function Verification() {
  const { api } = useWeavr()
  const [reference, setReference] = useState<string>()
  const [status, setStatus] = useState('')
  return (
    <main className="story-panel">
      <h1>Verification</h1>
      {reference === undefined ? (
        <button
          className="story-button"
          onClick={() => void api.POST('/corporates/kyb').then((started) => setReference(started.reference))}
        >
          Start
        </button>
      ) : (
        <KybFlow
          reference={reference}
          onSubmitted={() =>
            void api.GET('/corporates/kyb').then(({ kybStatus }) => setStatus(kybStatus ?? ''))
          }
        />
      )}
      <output>{status}</output>
    </main>
  )
}

const meta = preview.meta({
  title: 'Secure elements/Verification',
  component: KybFlow,
  args: { reference: '1' },
  render: () => <Verification />,
  parameters: { stage: { secure: true }, docs: { story: { inline: false, iframeHeight: '36rem' } } },
})

/** The demo company, as it was before anybody checked it. */
function unverify(stage: {
  sandbox: { state: { identities: Record<string, { verified: boolean }> } }
  session: { getState(): { identity?: { id: string } } }
}) {
  stage.sandbox.state.identities[stage.session.getState().identity!.id]!.verified = false
}

const innerDocument = (canvasElement: HTMLElement) =>
  within(canvasElement).getByTitle<HTMLIFrameElement>('Check of the company').contentDocument!

async function open(canvasElement: HTMLElement) {
  await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Start' }))
  await waitFor(() => expect(innerDocument(canvasElement).querySelector('button')).not.toBeNull())
}

/** Weavr's flow stands in its frame; the sandbox asks what the check shall come to. */
export const Open = meta.story({
  async play({ canvasElement, stage }) {
    unverify(stage)
    await open(canvasElement)
    await expect(innerDocument(canvasElement).body).toHaveTextContent(
      'Northwind Studio Ltd. The sandbox asks for no documents.',
    )
  },
})

/** Sent in: from now on the resource says how far it is. */
export const Submitted = meta.story({
  async play({ canvas, canvasElement, stage }) {
    unverify(stage)
    await open(canvasElement)
    // Without user-event, which would look for its pointer in a frame that is gone.
    innerDocument(canvasElement).querySelector('select')!.value = 'PENDING_REVIEW'
    innerDocument(canvasElement).querySelector('button')!.click()
    await expect(await canvas.findByText('PENDING_REVIEW')).toBeVisible()
    await expect(canvas.getByRole('group', { name: 'Check of the company' })).toHaveAttribute(
      'data-state',
      'submitted',
    )
  },
})

/** A reference that opens nothing. */
export const Failed = meta.story({
  render: ({ reference }) => (
    <main className="story-panel">
      <KybFlow reference={reference} />
    </main>
  ),
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'The check didn’t open. What you sent before is kept. Try again',
    )
  },
})

export const Dark = meta.story({
  globals: { scheme: 'dark' },
  async play({ canvasElement, stage }) {
    unverify(stage)
    await open(canvasElement)
  },
})

export const Narrow = meta.story({
  globals: { viewport: { value: 'narrow' } },
  async play({ canvasElement, stage }) {
    unverify(stage)
    await open(canvasElement)
    const panel = canvasElement.querySelector('main')!
    await expect(panel.scrollWidth).toBe(panel.clientWidth)
  },
})
