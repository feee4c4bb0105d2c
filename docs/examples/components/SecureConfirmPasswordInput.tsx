import {
  SecureConfirmPasswordInput,
  SecurePasswordInput,
  useSecureForm,
  useUpdatePassword,
} from '@weavr-kit/react'

export function NewPasswordForm() {
  const secure = useSecureForm()
  const update = useUpdatePassword()
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault()
        const { old, password } = await secure.tokenize()
        if (old && password) update.mutate({ oldPassword: { value: old }, newPassword: { value: password } })
      }}
    >
      <SecurePasswordInput form={secure} name="old" label="Old password" />
      <SecurePasswordInput form={secure} label="New password" />
      <SecureConfirmPasswordInput form={secure} />
      <button>Save</button>
    </form>
  )
}
