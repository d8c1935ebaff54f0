import type { ReactNode } from 'react';
import { clauseAddress } from '../../../address/addresses.js';
import type { OverlapListQuery } from '../../../asking/generated/graphql.js';
import { EvidenceList } from '../../../parts/evidence-list.js';
import { evidenceOfClaims } from '../../../parts/evidence-of-claims.js';
import { KeptLink } from '../../../parts/kept-link.js';
import { nameOfClause } from '../../../parts/name-of-node.js';
import { NodeLink } from '../../../parts/node-link.js';
import { useWords } from '../../../words/use-words.js';
import css from '../trust.module.css';
import { OVERLAP_WORDS } from './overlap-words.js';

/** An object that several lead: the fact, its reading, who leads, and by which measures. */
export function OverlapItem({
  overlap: { kind, reading, object, cluster, agencies, agencyCount, measures, measureCount },
}: {
  readonly overlap: OverlapListQuery['overlaps']['overlaps']['nodes'][number];
}): ReactNode {
  const say = useWords(OVERLAP_WORDS);
  const [measure] = measures;
  return (
    <article className={css.item}>
      <h3 lang="zh-CN">
        {cluster && <NodeLink node={{ __typename: 'Cluster', id: cluster.id }}>{object}</NodeLink>}
        {kind === 'SAME_MEASURE' && measure && (
          <KeptLink to={clauseAddress(measure.clause.id)}>{nameOfClause(measure.clause)}</KeptLink>
        )}
        {kind !== 'SAME_MEASURE' && !cluster && object}
      </h3>
      <p className={css.meta}>
        <b>{say(kind)}</b>
        <span>{say(reading)}</span>
      </p>
      <p className={css.links}>
        <span className={css.soft}>{say('leads')}</span>
        {agencies.map(({ id, shortName }) => (
          <NodeLink key={id} node={{ __typename: 'Agency', id }}>
            {shortName}
          </NodeLink>
        ))}
        {agencyCount > agencies.length && (
          <span className={css.soft}>{say('otherLeads', { count: agencyCount - agencies.length })}</span>
        )}
      </p>
      <details>
        <summary>{say('measures', { count: measureCount })}</summary>
        <ul>
          {measures.map(({ clause, policy, leads }) => (
            <li key={clause.id}>
              <KeptLink to={clauseAddress(clause.id)} lang="zh-CN">
                {nameOfClause(clause)}
              </KeptLink>{' '}
              <span className={css.tag} lang="zh-CN">
                {policy.title}
              </span>
              <EvidenceList evidence={evidenceOfClaims(leads)} clauseId={clause.id} />
            </li>
          ))}
          {measureCount > measures.length && (
            <li className={css.soft}>{say('otherMeasures', { count: measureCount - measures.length })}</li>
          )}
        </ul>
      </details>
    </article>
  );
}
