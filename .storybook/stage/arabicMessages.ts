import type { WeavrMessageOverrides } from '@weavr-kit/react'

const duration = (seconds: number) => (seconds < 60 ? `${seconds} ثانية` : 'دقيقة واحدة')

/** Arabic, written from right to left. */
export const arabicMessages: WeavrMessageOverrides = {
  sessionExpiryPrompt: {
    title: 'هل ما زلت هنا؟',
    description: (seconds) => `حفاظًا على أمانك، سنسجّل خروجك خلال ${duration(seconds)}. سيبقى ما كتبته إذا واصلت.`,
    announcement: (seconds) => `المتبقي ${duration(seconds)}`,
    stay: 'أريد المتابعة',
    staying: 'جارٍ التمديد…',
    tryAgain: 'حاول مرة أخرى',
    failed: 'لم ينجح ذلك.',
    offline: 'أنت غير متصل بالإنترنت. تحقّق من الاتصال.',
    signOut: 'تسجيل الخروج',
  },
}
