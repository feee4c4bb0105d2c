import { withBase } from 'vitepress'

/** The stories lie beside the manual; while one writes, they are those of `npm run storybook`. */
const stories = () => (import.meta.env.DEV ? 'http://localhost:6006/' : withBase('/stories/'))

/** @param {string} id @param {boolean} isDark */
export const frameAddress = (id, isDark) =>
  `${stories()}iframe.html?id=${id}&viewMode=story&globals=scheme:${isDark ? 'dark' : 'light'}`

/** @param {string} id */
export const storyAddress = (id) => `${stories()}?path=/story/${id}`
