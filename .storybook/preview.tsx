/// <reference types="vite/client" />
import addonA11y from '@storybook/addon-a11y'
import addonDocs from '@storybook/addon-docs'
import { definePreview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import '@weavr-kit/react/styles.css'
import './preview.css'
import { stageAddon } from './stage/stageAddon.js'

// A second, the default, is little where several things run on two cores.
configure({ asyncUtilTimeout: 10_000 })

export default definePreview({
  addons: [addonA11y(), addonDocs(), stageAddon],
  parameters: {
    layout: 'fullscreen',
    // Weavr's frames hold no axe that could answer, and it would wait half a second for each. What passes is
    // not written down.
    a11y: { test: 'error', options: { resultTypes: ['violations'], iframes: false } },
    controls: { disableSaveFromUI: true },
    options: { storySort: { order: ['Introduction', 'The session in five minutes', 'Session', 'Hooks'] } },
    viewport: {
      options: {
        narrow: {
          name: '320 px, the narrowest we promise',
          styles: { width: '320px', height: '640px' },
          type: 'mobile',
        },
        phone: { name: '360 px, a phone', styles: { width: '360px', height: '720px' }, type: 'mobile' },
        desk: { name: '1280 px, a desk', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
})
