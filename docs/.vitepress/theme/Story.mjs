import { useData } from 'vitepress'
import { defineComponent, h, onMounted, ref } from 'vue'
import { frameAddress, storyAddress } from './storyAddress.mjs'

/** A story in its frame, in the page's scheme, loaded when it is near the window. */
export const Story = defineComponent({
  props: { id: { type: String, required: true }, title: { type: String, required: true } },
  setup(props) {
    const { isDark } = useData()
    const isMounted = ref(false)
    onMounted(() => (isMounted.value = true))
    return () =>
      h('figure', { class: 'story' }, [
        // Only a browser knows the scheme.
        isMounted.value &&
          h('iframe', {
            src: frameAddress(props.id, isDark.value),
            title: `${props.title}, live`,
            loading: 'lazy',
          }),
        h('figcaption', [
          'Live, on the sandbox. ',
          h('a', { href: storyAddress(props.id), target: '_blank', rel: 'noreferrer' }, 'Every state of it'),
        ]),
      ])
  },
})
