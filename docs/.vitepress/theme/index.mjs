import DefaultTheme from 'vitepress/theme-without-fonts'
import { Story } from './Story.mjs'
import { StoryLink } from './StoryLink.mjs'
import './manual.css'

export default {
  extends: DefaultTheme,
  /** @param {{ app: import('vue').App }} context */
  enhanceApp({ app }) {
    app.component('Story', Story)
    app.component('StoryLink', StoryLink)
  },
}
