import { listCards } from './listCards.js'

const {
  WEAVR_API_KEY = '',
  WEAVR_BASE_URL = 'https://sandbox.weavr.io/multi',
  WEAVR_EMAIL = '',
  WEAVR_PASSWORD = '',
} = process.env
const names = await listCards({
  apiKey: WEAVR_API_KEY,
  baseUrl: WEAVR_BASE_URL,
  credentials: { email: WEAVR_EMAIL, password: WEAVR_PASSWORD },
})
console.log(names.join('\n'))
