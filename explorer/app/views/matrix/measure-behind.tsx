import type { ReactNode } from 'react';
import { clauseAddress } from '../../address/addresses.js';
import type { MeasuresBehindQuery, ResponsibilityRole } from '../../asking/generated/graphql.js';
import { EvidenceList } from '../../parts/evidence-list.js';
import { evidenceOfClaims } from '../../parts/evidence-of-claims.js';
import { KeptLink } from '../../parts/kept-link.js';
import { nameOfClause } from '../../parts/name-of-node.js';
import { NodeLink } from '../../parts/node-link.js';
import { ROLE_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import css from './behind.module.css';
import { BEHIND_WORDS } from './behind-words.js';
import { SIGNS } from './signs-of.js';

export type ClauseBehind = Extract<MeasuresBehindQuery['nodes'][number], { readonly __typename: 'Clause' }>;

/** A measure: its parts in the cell, everybody who has a part in it, and the words that say so. */
export function MeasureBehind({
  clause,
  roles,
  agencyId,
}: {
  readonly clause: ClauseBehind;
  readonly roles: readonly ResponsibilityRole[];
  readonly agencyId: string | null;
}): ReactNode {
  const say = useWords(BEHIND_WORDS);
  const sayRole = useWords(ROLE_WORDS);
  const { leadAgencies, supportingAgencies, assignedAgencies } = clause;
  const lists = [leadAgencies, supportingAgencies, assignedAgencies];
  const units = lists.flatMap(({ edges }) => edges);
  const isCut = lists.some(({ pageInfo }) => pageInfo.hasNextPage);
  const name = nameOfClause(clause);
  const shown = agencyId === null ? units : units.filter(({ node }) => node.id === agencyId);
  return (
    <li>
      <h3>
        {roles.map((role) => (
          <span key={role} data-role={role} title={sayRole(role)}>
            <span aria-hidden="true">{SIGNS[role]}</span>
            <span className="heard">{sayRole(role)}</span>{' '}
          </span>
        ))}
        <KeptLink to={clauseAddress(clause.id)} lang="zh-CN">
          {name}
        </KeptLink>
      </h3>
      <p className={css.place} lang="zh-CN">
        <NodeLink node={{ __typename: 'Policy', id: clause.policy.id }}>{clause.policy.title}</NodeLink>
      </p>
      <ul className={css.units} aria-label={say('measureUnits', { name })}>
        {units.map(({ node, role, jointDuty, inherited }) => (
          <li key={`${role} ${node.id}`} data-own={node.id === agencyId}>
            <span data-role={role} title={sayRole(role)}>
              <span aria-hidden="true">{SIGNS[role]}</span>
              <span className="heard">{sayRole(role)}</span>
            </span>{' '}
            <NodeLink node={{ __typename: 'Agency', id: node.id }}>{node.shortName}</NodeLink>
            {jointDuty && <small> · {say('jointDuty')}</small>}
            {inherited && <small> · {say('inherited')}</small>}
          </li>
        ))}
      </ul>
      {isCut && <p role="note">{say('cutUnits')}</p>}
      <EvidenceList evidence={evidenceOfClaims(shown)} clauseId={clause.id} />
    </li>
  );
}
