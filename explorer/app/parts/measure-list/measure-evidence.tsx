import type { ReactNode } from 'react';
import { clauseAddress } from '../../address/addresses.js';
import type { MeasureRowFragment } from '../../asking/generated/graphql.js';
import { useWords } from '../../words/use-words.js';
import { RoleMark } from '../counts/role-mark.js';
import { EvidenceList } from '../evidence-list.js';
import { KeptLink } from '../kept-link.js';
import { PART_WORDS } from '../part-words.js';
import css from './measure-list.module.css';
import { MEASURE_WORDS } from './measure-words.js';

/** The words that give each agency its part, shown on opening. */
export function MeasureEvidence({ rows }: { readonly rows: readonly MeasureRowFragment[] }): ReactNode {
  const say = useWords(MEASURE_WORDS);
  const sayPart = useWords(PART_WORDS);
  return (
    <details className={css.evidence}>
      <summary>{say('evidenceOf', { count: rows.length })}</summary>
      {rows.map(({ no, role, unit, clause }) => (
        <div key={no}>
          <RoleMark role={role} /> <span lang="zh-CN">{unit.printed}</span>{' '}
          <span className={css.note}>
            {sayPart('rule')} <code>{unit.ruleId}</code>
            {unit.correction && ` · ${sayPart('corrected')}`}
            {unit.statedById !== null && (
              <>
                {' · '}
                <KeptLink to={clauseAddress(unit.statedById)}>{say('inheritedFrom')}</KeptLink>
              </>
            )}
          </span>
          <EvidenceList evidence={unit.evidence} clauseId={clause.id} />
        </div>
      ))}
    </details>
  );
}
