import type { ReactNode } from 'react';
import type { LayoutStatementFragment } from '../../../asking/generated/graphql.js';
import { EvidenceList } from '../../../parts/evidence-list.js';
import { PART_WORDS } from '../../../parts/part-words.js';
import {
  BASIS_WORDS,
  GRADE_STARS,
  GRADE_WORDS,
  VERDICT_MEANINGS,
  VERDICT_WORDS,
} from '../../../words/names-of-layouts.js';
import { useWords } from '../../../words/use-words.js';
import css from './cities.module.css';
import { LAYOUT_WORDS } from './city-words.js';

/** One statement that puts the cluster, or a part of it, into a city; the very words on opening. */
export function StatementLine({
  of,
  statement,
}: {
  /** The part that is spoken of; null: the cluster itself. */
  readonly of: string | null;
  readonly statement: LayoutStatementFragment;
}): ReactNode {
  const say = useWords(LAYOUT_WORDS);
  const sayPart = useWords(PART_WORDS);
  const sayBasis = useWords(BASIS_WORDS);
  const sayGrade = useWords(GRADE_WORDS);
  const sayVerdict = useWords(VERDICT_WORDS);
  const sayMeaning = useWords(VERDICT_MEANINGS);
  const { basis, grade, way, printed, verdict, reason, likelihood, evidence, ruleId, correction } = statement;
  return (
    <details>
      <summary>
        {of !== null && <span lang="zh-CN">{of} </span>}
        {sayBasis(basis)}
        {grade !== null && ` ${GRADE_STARS[grade]} ${sayGrade(grade)}`}
        {way !== null && <span lang="zh-CN"> {way}</span>}{' '}
        <span className={css.verdict}>{sayVerdict(verdict)}</span>
        {likelihood < 1 && ` ${say('likelihood', { share: likelihood.toFixed(2) })}`}
        {correction && ` · ${sayPart('corrected')}`}
      </summary>
      <p className={css.reason}>
        {sayMeaning(verdict)} <span lang="en">{reason}</span> {sayPart('rule')} <code>{ruleId}</code>
        {printed !== '' && (
          <>
            {' · '}
            <q lang="zh-CN">{printed}</q>
          </>
        )}
      </p>
      <EvidenceList evidence={evidence} clauseId={null} />
    </details>
  );
}
