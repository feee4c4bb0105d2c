import { SecureCardPinInput, useSecureForm } from '@weavr-kit/react'

export function ChoosePin({ save }: { save: (token: string | undefined) => void }) {
  const secure = useSecureForm()
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault()
        save((await secure.tokenize()).cardPin)
      }}
    >
      <SecureCardPinInput form={secure} />
      <button>Save</button>
    </form>
  )
}
