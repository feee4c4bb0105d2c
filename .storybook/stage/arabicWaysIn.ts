import type { WeavrMessageOverrides } from '@weavr-kit/react'

/** Arabic for the ways in, written from right to left. */
export const arabicWaysIn: WeavrMessageOverrides = {
  credentialForms: {
    email: 'البريد الإلكتروني',
    newPassword: 'كلمة المرور الجديدة',
    newPasswordHint: 'من 8 إلى 50 حرفًا، مع حرف ورقم أو رمز. ليست كلمة استخدمتها من قبل.',
    code: 'الرمز الوارد في الرسالة',
    errorPrefix: 'خطأ:',
  },
  lostPassword: {
    title: 'هل نسيت كلمة المرور؟',
    explanation: 'أخبرنا ببريدك الإلكتروني، وسنرسل إليك رابطًا لاختيار كلمة مرور جديدة.',
    send: 'إرسال الرابط',
    sentTitle: 'تحقّق من بريدك',
    sent: 'إذا كنا نعرف هذا العنوان، فالرابط في طريقه إليك. افتحه، أو أدخل رمزه هنا.',
    resume: 'حفظ وتسجيل الدخول',
    startOver: 'إرسال رابط آخر',
    signIn: 'العودة إلى تسجيل الدخول',
  },
  acceptInvite: {
    title: 'قبول الدعوة',
    explanation: 'اختر كلمة مرور. ستسجّل الدخول بها فورًا.',
    accept: 'حفظ وتسجيل الدخول',
    signIn: 'تسجيل الدخول بدلًا من ذلك',
  },
}
