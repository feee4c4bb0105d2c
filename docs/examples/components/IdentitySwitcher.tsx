import { IdentitySwitcher } from '@weavr-kit/react'

export const Header = ({ navigate }: { navigate: (to: string) => void }) => (
  <header>
    <IdentitySwitcher onSwitched={() => navigate('/')} />
  </header>
)
