import type { ReactNode } from 'react';
import type { LinkedClauseFragment, PolicyLineageQuery } from '../../../asking/generated/graphql.js';
import { nameOfClause } from '../../../parts/name-of-node.js';
import { NodeLink } from '../../../parts/node-link.js';
import { useWords } from '../../../words/use-words.js';
import { useReader } from '../reader-context.js';
import css from './panel.module.css';
import { PANEL_WORDS } from './panel-words.js';

/** Two clauses side by side: this document's is shown in the text, the other opens its own document. */
export function LineageEntry({
  link: { score, sharedWords, lower, lowerPolicy, higher, higherPolicy },
}: {
  readonly link: PolicyLineageQuery['lineage']['links']['nodes'][number];
}): ReactNode {
  const say = useWords(PANEL_WORDS);
  const { laidOut, goToClause } = useReader();
  const isHere = (clause: LinkedClauseFragment) =>
    laidOut?.whole.policies.some(({ policy }) => policy.id === clause.policyId) === true;
  const isLower = isHere(lower);
  const [own, other, title] = isLower
    ? [lower, higher, higherPolicy.title]
    : [higher, lower, lowerPolicy.title];
  return (
    <>
      <div className={css.pair}>
        <p>
          <button type="button" className={css.button} lang="zh-CN" onClick={() => goToClause(own.id)}>
            {nameOfClause(own)}
          </button>
        </p>
        <p>
          <NodeLink node={{ __typename: 'Clause', id: other.id }}>{nameOfClause(other)}</NodeLink>
        </p>
      </div>
      <span className={css.soft}>
        {say(isLower ? 'takesUp' : 'takenUpBy')} · {say('ofDocument', { title })} ·{' '}
        {say('score', { score: score.toFixed(3) })}
      </span>
      <ul className={css.words} aria-label={say('shared')} lang="zh-CN">
        {sharedWords.map((words) => (
          <li key={words}>
            <mark>{words}</mark>
          </li>
        ))}
      </ul>
    </>
  );
}
