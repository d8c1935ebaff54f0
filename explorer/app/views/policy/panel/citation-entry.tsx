import type { ReactNode } from 'react';
import type { CitedFragment } from '../../../asking/generated/graphql.js';
import { nameOfClause } from '../../../parts/name-of-node.js';
import { NodeLink } from '../../../parts/node-link.js';
import { useWords } from '../../../words/use-words.js';
import { VALUE_WORDS } from '../claims/value-words.js';
import { useReader } from '../reader-context.js';
import css from './panel.module.css';
import { PANEL_WORDS } from './panel-words.js';

/** One citation: the other document, how it is cited, and the words, which lead into the text that has them. */
export function CitationEntry({
  citation: { citing, clause, cited, route, kind, printed, status, evidence },
  policyId,
  isOut,
}: {
  readonly citation: CitedFragment;
  readonly policyId: string;
  /** Whether this document cites; else it is cited. */
  readonly isOut: boolean;
}): ReactNode {
  const say = useWords(PANEL_WORDS);
  const value = useWords(VALUE_WORDS);
  const { look, laidOut } = useReader();
  const other = isOut ? cited : citing;
  const start = evidence[0]?.start;
  const isHere = laidOut?.whole.policies.some(({ policy }) => policy.id === citing.id) === true;
  return (
    <>
      <NodeLink node={{ __typename: 'Policy', id: other.id }}>{other.title}</NodeLink>
      {other.documentNumber !== null && <> {other.documentNumber}</>}
      <br />
      <span className={css.soft}>
        {value(kind)}
        {isOut && status !== 'RESOLVED' && <> · {value(status)}</>}
        {route !== 'DIRECT' && (
          <> · {say('route', { route: value(route === 'NOTICE' ? 'NOTICE_ROUTE' : route) })}</>
        )}
        {citing.id !== policyId && isOut && <> · {citing.title}</>}
      </span>{' '}
      <q lang="zh-CN">{printed}</q>{' '}
      {isHere && start !== undefined ? (
        <button type="button" className={css.button} onClick={() => look(start)}>
          {say('inText')}
        </button>
      ) : clause ? (
        <NodeLink node={{ __typename: 'Clause', id: clause.id }}>{nameOfClause(clause)}</NodeLink>
      ) : (
        <span className={css.soft}>{say('whole')}</span>
      )}
    </>
  );
}
