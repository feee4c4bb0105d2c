import { SecureConfirmPasscodeInput, SecurePasscodeInput, useSecureForm } from '@weavr-kit/react'

export function NewPasscodeForm({ save }: { save: (token: string | undefined) => void }) {
  const secure = useSecureForm()
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault()
        save((await secure.tokenize()).passCode)
      }}
    >
      <SecurePasscodeInput form={secure} />
      <SecureConfirmPasscodeInput form={secure} />
      <button>Save</button>
    </form>
  )
}
