import type { ReactNode } from 'react';
import type { ShownCorrectionFragment } from '../../../asking/generated/graphql.js';
import { nameOfClause } from '../../../parts/name-of-node.js';
import { RELATIONSHIP_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import panel from '../panel/panel.module.css';
import { useReader } from '../reader-context.js';
import css from './correct.module.css';
import { CORRECTION_WORDS } from './correction-words.js';
import { DecisionForm } from './decision-form.js';
import { useViewer } from './use-viewer.js';

/** One correction: what was wrong, what it should be, who says so, and what became of it. */
export function CorrectionEntry({ correction }: { readonly correction: ShownCorrectionFragment }): ReactNode {
  const say = useWords(CORRECTION_WORDS);
  const relationship = useWords(RELATIONSHIP_WORDS);
  const { goToClause } = useReader();
  const { data } = useViewer();
  const { id, kind, status, outcome, detail, clause, clauseId, extracted, corrected, quote, decision } =
    correction;
  const claim = (one: typeof extracted) =>
    one === null ? '' : `${relationship(one.relationship)}：${one.name}`;
  return (
    <>
      <span className={css.status}>{say(kind)}</span> · {say(status)}
      {outcome !== 'WAITING' && <> · {say(outcome === 'NONE' ? 'OUTCOME_NONE' : outcome)}</>}{' '}
      <code className={css.soft}>{id}</code>
      <br />
      <button
        type="button"
        className={panel.button}
        lang="zh-CN"
        onClick={() => goToClause(clause?.id ?? clauseId)}
      >
        {clause ? nameOfClause(clause) : clauseId}
      </button>
      {(extracted || corrected) && (
        <p lang="zh-CN">
          {extracted && <del>{claim(extracted)}</del>} {corrected && <ins>{claim(corrected)}</ins>}
        </p>
      )}
      {quote !== null && (
        <p>
          <q lang="zh-CN">{quote}</q>
        </p>
      )}
      <p>{correction.reason}</p>
      {detail !== null && <p>{detail}</p>}
      <p className={css.soft}>
        {say('by', { name: correction.proposedBy, at: correction.proposedAt.slice(0, 10) })}
      </p>
      {decision && (
        <p className={css.soft}>
          {say('decidedBy', { name: decision.by, at: decision.at.slice(0, 10), reason: decision.reason })}
        </p>
      )}
      {data?.viewer?.role === 'EDITOR' && <DecisionForm correction={correction} />}
    </>
  );
}
