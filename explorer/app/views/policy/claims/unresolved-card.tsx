import type { ReactNode } from 'react';
import { labelOfId } from '../../../parts/label-of-id.js';
import { NodeLink } from '../../../parts/node-link.js';
import { PART_WORDS } from '../../../parts/part-words.js';
import { useWords } from '../../../words/use-words.js';
import { useReader } from '../reader-context.js';
import mark from '../text/mark.module.css';
import type { Unresolved } from '../text/types.js';
import { CLAIM_WORDS } from './claim-words.js';
import css from './claims.module.css';
import { VALUE_WORDS } from './value-words.js';

/** Ids as the graph makes them; candidates may also be names. */
const ID = /^(agency|city|region|cluster)-[\w-]+$/;

/** A name that could not be decided: why, and what it may mean. */
export function UnresolvedCard({
  unresolved: { kind, printed, clauseId, line, candidates, reason },
}: {
  readonly unresolved: Unresolved;
}): ReactNode {
  const say = useWords(CLAIM_WORDS);
  const part = useWords(PART_WORDS);
  const value = useWords(VALUE_WORDS);
  const { propose } = useReader();
  return (
    <div className={css.card}>
      <p className={css.stated}>
        <span className={`${mark.under} ${css.kind}`} data-kind="UNRESOLVED">
          {say('unresolved')}
        </span>{' '}
        <q lang="zh-CN">{printed}</q>{' '}
        <span className={css.place}>
          {value(kind)} · {part('line', { line })}
        </span>
      </p>
      <dl className={css.facts}>
        <div>
          <dt>{say('unresolvedWhy')}</dt>
          <dd>{reason}</dd>
        </div>
        <div>
          <dt>{say('candidates')}</dt>
          <dd>
            {candidates.length === 0 && say('noCandidates')}
            <ul>
              {candidates.map((one) => (
                <li key={one} lang="zh-CN">
                  {ID.test(one) ? (
                    <NodeLink node={{ __typename: labelOfId(one), id: one }}>{one}</NodeLink>
                  ) : (
                    one
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      {clauseId !== null && (
        <button type="button" onClick={() => propose({ clauseId, extracted: null, quote: printed })}>
          {say('propose')}
        </button>
      )}
    </div>
  );
}
