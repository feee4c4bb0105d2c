import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { part, type Scene } from '../Scene.test.fixture.js'

export const scenes: Record<string, Scene> = {
  async face({ Root, dress, render }) {
    function Face() {
      const card = useManagedCards().data?.items[0]
      return card ? dress(<Root card={card} href="#card" />) : null
    }
    await render(<Face />, { signedIn: true })
    await part('name')
  },
}
