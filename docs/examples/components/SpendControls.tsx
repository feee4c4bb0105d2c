import { SpendControls } from '@weavr-kit/react'

export const ControlsPage = ({ cardId }: { cardId: string }) => <SpendControls cardId={cardId} />
