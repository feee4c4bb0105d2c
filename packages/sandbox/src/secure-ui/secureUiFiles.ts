import type { FrameKind } from './FrameMessage.js'
import { addFonts } from './frames/addFonts.js'
import { connectFrame } from './frames/connectFrame.js'
import { createStyler } from './frames/createStyler.js'
import { runFlowFrame } from './frames/runFlowFrame.js'
import { runInputFrame } from './frames/runInputFrame.js'
import { runSpanFrame } from './frames/runSpanFrame.js'
import { runUserFrame } from './frames/runUserFrame.js'
import { askWhoIs } from './page/askWhoIs.js'
import { createEmitter } from './page/createEmitter.js'
import { createFlow } from './page/createFlow.js'
import { createForm } from './page/createForm.js'
import { createSecureUiClient } from './page/createSecureUiClient.js'
import { createSpan } from './page/createSpan.js'
import { openFrame } from './page/openFrame.js'
import { startInPage } from './page/startInPage.js'
import { toFailure } from './page/toFailure.js'

export interface ServedFile {
  contentType: 'text/javascript' | 'text/html' | 'text/css'
  text: string
}

/** What runs in a frame, by the kind of the frame. */
export const framePrograms = {
  input: runInputFrame,
  span: runSpanFrame,
  flow: runFlowFrame,
  user: runUserFrame,
} satisfies Record<FrameKind, unknown>

export const clientParts = {
  createEmitter,
  openFrame,
  toFailure,
  askWhoIs,
  createForm,
  createSpan,
  createFlow,
}

/**
 * Functions become text, so that the browser's half is checked and bundled like all other code and needs no
 * build of its own.
 */
const object = (functions: Record<string, unknown>) =>
  `{ ${Object.entries(functions)
    .map(([name, code]) => `${name}: ${String(code)}`)
    .join(',\n')} }`

const script = (text: string): ServedFile => ({ contentType: 'text/javascript', text })

const page = (kind: FrameKind): ServedFile => ({
  contentType: 'text/html',
  text: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Secure ${kind}</title><link rel="stylesheet" href="frame.css"><body class="${kind}"><script src="${kind}.js"></script></body></html>`,
})

// No `color-scheme`: a frame of another scheme than its element is painted opaque.
export const frameStyle = `html, body { margin: 0; height: 100% }
body { background: transparent; font: 16px/1.5 system-ui, sans-serif; overflow: hidden }
input { box-sizing: border-box; width: 100%; height: 100%; margin: 0; padding: 0; border: 0; outline: 0; background: transparent; font: inherit; color: inherit }
span { display: block; white-space: pre-wrap }
body.flow { overflow: auto; color: CanvasText; background: Canvas }
main { display: grid; gap: 12px; justify-items: start; padding: 16px }
h1 { margin: 0; font-size: 20px } p { margin: 0 }
select, button { min-height: 44px; padding: 0 12px; font: inherit }`

/** All that the secure UI's origin serves as files, by path below `/app/secure/`. */
export const secureUiFiles: Readonly<Record<string, ServedFile>> = {
  'static/client.1.js': script(
    `(${String(startInPage)})(window, ${String(createSecureUiClient)}, ${object(clientParts)})`,
  ),
  'frames/frame.css': { contentType: 'text/css', text: frameStyle },
  ...Object.fromEntries(
    Object.entries(framePrograms).flatMap(([kind, run]) => [
      [`frames/${kind}.html`, page(kind as FrameKind)],
      [
        `frames/${kind}.js`,
        script(`(${String(connectFrame)})(window, ${object({ run, createStyler, addFonts })})`),
      ],
    ]),
  ),
}
