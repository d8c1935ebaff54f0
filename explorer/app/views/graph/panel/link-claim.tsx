import type { ReactNode } from 'react';
import type { GraphClaimsQuery } from '../../../asking/generated/graphql.js';
import { EvidenceList } from '../../../parts/evidence-list.js';
import { labelOfId } from '../../../parts/label-of-id.js';
import { PART_WORDS } from '../../../parts/part-words.js';
import { useWords } from '../../../words/use-words.js';
import css from '../graph.module.css';
import panel from './panel.module.css';
import { PANEL_WORDS } from './panel-words.js';

type Claim = GraphClaimsQuery['paths']['paths'][number]['steps'][number]['claims'][number];

/** One claim: stated or derived, by which rule, from which words. */
export function LinkClaim({ claim, fromId }: { readonly claim: Claim; readonly fromId: string }): ReactNode {
  const say = useWords(PANEL_WORDS);
  const sayPart = useWords(PART_WORDS);
  const { printed, ruleId, stated, claimedBy, evidence, correction } = claim;
  return (
    <div className={panel.claim}>
      <p>
        {sayPart(stated ? 'stated' : 'notStated')}
        {correction && <strong> {sayPart('corrected')}</strong>}
        {printed !== null && <span> {say('printed', { printed })}</span>}
      </p>
      {evidence.length > 0 && (
        <EvidenceList evidence={evidence} clauseId={labelOfId(fromId) === 'Clause' ? fromId : null} />
      )}
      <p className={css.hint}>
        {sayPart('rule')} <code>{ruleId}</code> · {say('by', { source: claimedBy })}
      </p>
    </div>
  );
}
