import type { ReactNode } from 'react';
import { useParameter } from '../../../address/use-parameter.js';
import {
  ClausesNamingRegionDocument,
  type ClausesNamingRegionQuery,
} from '../../../asking/generated/graphql.js';
import { type Connection, usePages } from '../../../asking/use-pages.js';
import { EvidenceList } from '../../../parts/evidence-list.js';
import { LongList } from '../../../parts/long-list.js';
import { nameOfClause } from '../../../parts/name-of-node.js';
import { NodeLink } from '../../../parts/node-link.js';
import { Nothing } from '../../../parts/nothing.js';
import { useWords } from '../../../words/use-words.js';
import css from '../region.module.css';
import { REGION_WORDS } from '../region-words.js';

/** Clauses that name the region itself, with the words. */
export function RegionClauses({ regionId }: { readonly regionId: string }): ReactNode {
  const say = useWords(REGION_WORDS);
  const [units, choose] = useParameter('units');
  const isWithUnits = units === 'stated';
  const filter = isWithUnits ? { hasUnits: true } : null;
  const pages = usePages(ClausesNamingRegionDocument, { region: regionId, filter }, namings);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these choose what is shown. */}
      <div className={css.tabs} role="group" aria-label={say('clauses')}>
        <button type="button" aria-pressed={!isWithUnits} onClick={() => choose('')}>
          {say('all')}
        </button>
        <button type="button" aria-pressed={isWithUnits} onClick={() => choose('stated')}>
          {say('withUnits')}
        </button>
      </div>
      <LongList
        pages={pages}
        label={say('clauses')}
        keyOf={({ node }) => node.id}
        render={({ node, evidence }) => (
          <>
            <NodeLink node={node}>{nameOfClause(node)}</NodeLink>
            <div className={css.about}>
              <NodeLink node={node.policy}>《{node.policy.title}》</NodeLink>
              {node.policy.documentNumber !== null && <span lang="zh-CN">{node.policy.documentNumber}</span>}
            </div>
            <EvidenceList evidence={evidence} clauseId={node.id} />
          </>
        )}
        heightGuess={110}
        empty={<Nothing>{say(isWithUnits ? 'noClausesWithUnits' : 'noClauses')}</Nothing>}
      />
    </>
  );
}

type Naming = NonNullable<ClausesNamingRegionQuery['region']>['namedIn']['edges'][number];

function namings({ region }: ClausesNamingRegionQuery): Connection<Naming> {
  if (region === null) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
  const { edges, pageInfo, totalCount } = region.namedIn;
  return { nodes: edges, pageInfo, totalCount };
}
