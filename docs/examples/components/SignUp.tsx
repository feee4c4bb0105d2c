import { SignUp } from '@weavr-kit/react'

export const SignUpPage = ({
  profileId,
  navigate,
}: {
  profileId: string
  navigate: (to: string) => void
}) => (
  <SignUp
    type="corporate"
    profileId={profileId}
    ipAddress={async () => (await fetch('/my/ip-address')).text()}
    onSignIn={() => navigate('/sign-in')}
    onFinish={() => navigate('/')}
  />
)
