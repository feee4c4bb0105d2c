import type { WeavrMessageOverrides } from '@weavr-kit/react'

const duration = (seconds: number) => (seconds < 60 ? `${seconds} ثانية` : 'دقيقة واحدة')

/** Arabic, written from right to left. */
export const arabicMessages: WeavrMessageOverrides = {
  sessionExpiryPrompt: {
    title: 'هل ما زلت هنا؟',
    description: (seconds) =>
      `حفاظًا على أمانك، سنسجّل خروجك خلال ${duration(seconds)}. سيبقى ما كتبته إذا واصلت.`,
    announcement: (seconds) => `المتبقي ${duration(seconds)}`,
    stay: 'أريد المتابعة',
    staying: 'جارٍ التمديد…',
    tryAgain: 'حاول مرة أخرى',
    failed: 'لم ينجح ذلك.',
    offline: 'أنت غير متصل بالإنترنت. تحقّق من الاتصال.',
    signOut: 'تسجيل الخروج',
  },
  lockScreen: {
    'token-expired': 'انتهت جلستك',
    'payer-idle': 'سُجّل خروجك بعد 5 دقائق دون نشاط',
    nothingSent: 'لم يُرسَل شيء مما كتبته.',
  },
  sessionLimitNotice: {
    limit: (minutes) =>
      `حفاظًا على أمانك، نسجّل خروجك بعد ${minutes} دقائق دون نشاط. سنسألك أولًا، ويبقى ما كتبته إذا واصلت.`,
  },
  signIn: { title: 'تسجيل الدخول', signIn: 'تسجيل الدخول', forgotPassword: 'هل نسيت كلمة المرور؟' },
  credentialForms: {
    email: 'البريد الإلكتروني',
    password: 'كلمة المرور',
    errorPrefix: 'خطأ:',
    emailMissing: 'أدخل بريدك الإلكتروني.',
  },
}
