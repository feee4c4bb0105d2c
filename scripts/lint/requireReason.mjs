const directive = /^\s*eslint-disable(?:-next-line|-line)?\b/
const reason = /\s--\s+\S/

/**
 * A suppression says why on the same line: `eslint-disable-next-line some-rule -- because …`. TypeScript's
 * suppressions are held to the same by `ban-ts-comment`.
 * @type {import('eslint').Rule.RuleModule}
 */
export const requireReason = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Say why this is suppressed: `eslint-disable-next-line rule -- reason`.' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (!comment.loc || !directive.test(comment.value)) continue
        if (!reason.test(comment.value)) context.report({ loc: comment.loc, messageId: 'missing' })
      }
    },
  }),
}
