import type { ReactNode } from 'react';
import { clauseAddress } from '../../../../address/addresses.js';
import type { CityMeasureShownFragment } from '../../../../asking/generated/graphql.js';
import { RoleMark } from '../../../../parts/counts/role-mark.js';
import { EvidenceList } from '../../../../parts/evidence-list.js';
import { KeptLink } from '../../../../parts/kept-link.js';
import { PART_WORDS } from '../../../../parts/part-words.js';
import { useWords } from '../../../../words/use-words.js';
import { LIST_WORDS } from '../list-words.js';
import css from './measures.module.css';
import { unitsByWords } from './units-by-words.js';

/** The words that give each unit its part, and those that bring the measure into the answer. */
export function MeasureWords({ measure }: { readonly measure: CityMeasureShownFragment }): ReactNode {
  const say = useWords(LIST_WORDS);
  const sayPart = useWords(PART_WORDS);
  const { clause, reasons, leads, supports, assigned } = measure;
  return (
    <details className={css.words}>
      <summary>{say('evidence')}</summary>
      {unitsByWords([...leads, ...supports, ...assigned]).map(({ first, printed }) => (
        <div key={`${first.role} ${first.agency.id}`}>
          <RoleMark role={first.role} /> <span lang="zh-CN">{printed.join('、')}</span>{' '}
          <span className={css.note}>
            {sayPart('rule')} <code>{first.ruleId}</code>
            {first.correction && ` · ${sayPart('corrected')}`}
            {first.statedById !== null && (
              <>
                {' · '}
                <KeptLink to={clauseAddress(first.statedById)}>{say('inherited')}</KeptLink>
              </>
            )}
          </span>
          <EvidenceList evidence={first.evidence} clauseId={clause.id} />
        </div>
      ))}
      {reasons.map(({ kind, clauseId, cluster, printed, evidence }) => (
        <div key={`${kind} ${clauseId} ${cluster?.id} ${evidence[0]?.start}`}>
          {say(kind)} <span lang="zh-CN">{cluster?.name ?? printed}</span>
          <EvidenceList evidence={evidence} clauseId={clauseId} />
        </div>
      ))}
    </details>
  );
}
