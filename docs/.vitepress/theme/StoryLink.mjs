import { defineComponent, h } from 'vue'
import { storyAddress } from './storyAddress.mjs'

/** Leads to one story. */
export const StoryLink = defineComponent({
  props: { id: { type: String, required: true } },
  setup(props, { slots }) {
    return () =>
      h('a', { href: storyAddress(props.id), target: '_blank', rel: 'noreferrer' }, slots.default?.())
  },
})
