import type { FrameSetup } from '../FrameMessage.js'
import type { FrameTools } from './FrameTools.js'

/** Loads the fonts that the page named, which a frame does not inherit. */
export function addFonts(
  { document, FontFace }: FrameTools['window'],
  fonts: FrameSetup['fonts'] = [],
): void {
  for (const font of fonts) {
    if ('cssSrc' in font)
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: font.cssSrc }),
      )
    else document.fonts.add(new FontFace(font.family, font.src))
  }
}
