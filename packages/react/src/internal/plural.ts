/** Words by the kind of number that a language tells apart, as `Intl.PluralRules` names them. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/**
 * The words that go with a number, in a language's own kinds; the number stands where they say `#`, written
 * as the language writes it.
 */
export function plural(locale: string, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other
  return form.replace('#', count.toLocaleString(locale))
}
