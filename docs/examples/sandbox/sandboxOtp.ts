import { sandboxOtp } from '@weavr-kit/sandbox'

console.log(`Every one-time code is ${sandboxOtp}.`)
