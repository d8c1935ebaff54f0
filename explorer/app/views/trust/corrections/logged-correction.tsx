import type { ReactNode } from 'react';
import { clauseAddress } from '../../../address/addresses.js';
import type { CorrectionsLogQuery, SaidOfClauseFragment } from '../../../asking/generated/graphql.js';
import { KeptLink } from '../../../parts/kept-link.js';
import { labelOfId } from '../../../parts/label-of-id.js';
import { nameOfClause } from '../../../parts/name-of-node.js';
import { NodeLink } from '../../../parts/node-link.js';
import { RELATIONSHIP_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import css from '../trust.module.css';
import { CORRECTION_WORDS } from './correction-words.js';

type Logged = CorrectionsLogQuery['corrections']['nodes'][number];

/** A correction: of which clause, what was extracted, what is said instead, by whom, and what was decided. */
export function LoggedCorrection({ correction }: { readonly correction: Logged }): ReactNode {
  const say = useWords(CORRECTION_WORDS);
  const { kind, status, outcome, detail, stands, clause, clauseId, extracted, corrected, quote } = correction;
  const { reason, proposedBy, proposedAt, decision } = correction;
  const dayOf = (at: string) => at.slice(0, 10);
  return (
    <article className={css.item}>
      <h3>
        {clause ? (
          <KeptLink to={clauseAddress(clause.id)} lang="zh-CN">
            {nameOfClause(clause)}
          </KeptLink>
        ) : (
          say('gone', { id: clauseId })
        )}
      </h3>
      <p className={css.meta}>
        {clause && <span lang="zh-CN">{clause.policy.title}</span>}
        <span>{say(kind)}</span>
        <b>{say(status)}</b>
        <span>{say(outcome)}</span>
        {stands && <span>{say('stands')}</span>}
      </p>
      {(extracted || corrected) && (
        <p>
          {say('extracted')}: <Said claim={extracted} /> → {say('corrected')}: <Said claim={corrected} />
        </p>
      )}
      {quote !== null && <blockquote lang="zh-CN">{quote}</blockquote>}
      <p>{say('by', { by: proposedBy, at: dayOf(proposedAt), reason })}</p>
      {decision && (
        <p>{say('decided', { by: decision.by, at: dayOf(decision.at), reason: decision.reason })}</p>
      )}
      {detail !== null && (
        <p role="note" lang="en">
          {detail}
        </p>
      )}
    </article>
  );
}

function Said({ claim }: { readonly claim: SaidOfClauseFragment | null }): ReactNode {
  const say = useWords(CORRECTION_WORDS);
  const sayRelationship = useWords(RELATIONSHIP_WORDS);
  if (claim === null) return say('nothing');
  return (
    <>
      {sayRelationship(claim.relationship)}{' '}
      <NodeLink node={{ __typename: labelOfId(claim.toId), id: claim.toId }}>{claim.name}</NodeLink>
    </>
  );
}
