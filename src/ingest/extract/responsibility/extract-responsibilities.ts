import type { Diagnostic } from '../../../domain/diagnostic.js';
import { positionOf, type Source } from '../../../domain/span.js';
import type { ResponsibilityMention } from '../../mention.js';
import { isClauseKind, type PolicyDocument, type TreeNode } from '../../policy-tree.js';
import { applyConventions } from './apply-conventions.js';
import { collectLists } from './collect-lists.js';
import { stateConventions } from './state-conventions.js';

/** Lists more than this many rows of one document apart are as good as a limit; a document of 20 MB has some 30 000. */
const LISTS_MAX = 200_000;

/**
 * Who is named as lead, support or assigned, for which clause, in which words.
 *
 * 1. Each clause is read by the rules of the genre: a parenthesis, a line, a sentence, a table row, a division of labour.
 * 2. It is settled which clause each list is about.
 * 3. Rules that the document states once (第一个为牵头单位，下同) are applied within their scope.
 *
 * Words that may be a unit but do not look like one are kept and reported. Never throws.
 */
export function extractResponsibilities(
  document: PolicyDocument,
  source: Source,
): { readonly mentions: readonly ResponsibilityMention[]; readonly diagnostics: readonly Diagnostic[] } {
  const { lists, stated } = collectLists(document, source);
  const kept = lists.slice(0, LISTS_MAX).filter(({ clause }) => isClauseKind(clause.kind));
  const conventions = stateConventions(kept, stated);
  const mentions = [...applyConventions(document, kept, conventions)].sort(
    (a, b) => a.clause.span.start - b.clause.span.start || 0,
  );
  const diagnostics: Diagnostic[] = [];
  for (const { list, clause } of kept) {
    for (const { surface, at } of list.odd) {
      diagnostics.push(
        remark(
          source,
          at.start,
          'unusual-unit-name',
          `「${surface}」 stands among responsible units${ofClause(clause)} but does not end like one; it was taken as one.`,
        ),
      );
    }
  }
  for (const rule of conventions) {
    const { kind, saysFollowing } = rule.convention;
    if (rule.list === null || saysFollowing || kind === 'ALSO_RESPONSIBLE') continue;
    diagnostics.push(
      remark(
        source,
        rule.at,
        'convention-of-one-list',
        `The rule on who leads${ofClause(rule.clause)} does not say 下同; it was applied to its own list only.`,
      ),
    );
  }
  return { mentions, diagnostics };
}

function ofClause({ number }: TreeNode): string {
  return number === null ? '' : ` of 「${number}」`;
}

function remark(source: Source, at: number, ruleId: string, message: string): Diagnostic {
  return { ruleId, severity: 'INFO', message, ...positionOf(source, at) };
}
