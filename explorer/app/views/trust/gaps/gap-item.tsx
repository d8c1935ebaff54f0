import type { ReactNode } from 'react';
import { clauseAddress } from '../../../address/addresses.js';
import type { GapListQuery } from '../../../asking/generated/graphql.js';
import { EvidenceList } from '../../../parts/evidence-list.js';
import { KeptLink } from '../../../parts/kept-link.js';
import { nameOfClause } from '../../../parts/name-of-node.js';
import { NodeLink } from '../../../parts/node-link.js';
import { useWords } from '../../../words/use-words.js';
import css from '../trust.module.css';
import { GAP_WORDS } from './gap-words.js';

/** A gap: the fact, its reading, and the words that show it. */
export function GapItem({
  gap: { kind, reading, clause, policy, units, cluster, cities, groupMeasures, evidence },
}: {
  readonly gap: GapListQuery['gaps']['gaps']['nodes'][number];
}): ReactNode {
  const say = useWords(GAP_WORDS);
  return (
    <article className={css.item}>
      <h3>
        {clause && (
          <KeptLink to={clauseAddress(clause.id)} lang="zh-CN">
            {nameOfClause(clause)}
          </KeptLink>
        )}
        {cluster && <NodeLink node={{ __typename: 'Cluster', id: cluster.id }}>{cluster.name}</NodeLink>}
      </h3>
      <p className={css.meta}>
        <b>{say(kind)}</b>
        <span>{say(reading)}</span>
        {policy && <NodeLink node={{ __typename: 'Policy', id: policy.id }}>{policy.title}</NodeLink>}
        {groupMeasures > 0 && <span>{say('groupMeasures', { count: groupMeasures })}</span>}
      </p>
      {units.length > 0 && (
        <p className={css.links}>
          <span className={css.soft}>{say('units')}</span>
          {units.map(({ agency }) => (
            <NodeLink key={agency.id} node={{ __typename: 'Agency', id: agency.id }}>
              {agency.shortName}
            </NodeLink>
          ))}
        </p>
      )}
      {cities.length > 0 && (
        <p className={css.links}>
          <span className={css.soft}>{say('cities')}</span>
          {cities.map(({ id, name }) => (
            <NodeLink key={id} node={{ __typename: 'City', id }}>
              {name}
            </NodeLink>
          ))}
        </p>
      )}
      {clause && evidence.length > 0 && <EvidenceList evidence={evidence} clauseId={clause.id} />}
    </article>
  );
}
