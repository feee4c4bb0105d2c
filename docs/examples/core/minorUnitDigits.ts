import { minorUnitDigits } from '@weavr-kit/react'

minorUnitDigits('EUR') // 2
minorUnitDigits('JPY') // 0
