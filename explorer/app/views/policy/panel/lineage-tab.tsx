import { type ReactNode, useState } from 'react';
import { PolicyLineageDocument } from '../../../asking/generated/graphql.js';
import { usePages } from '../../../asking/use-pages.js';

import { NodeLink } from '../../../parts/node-link.js';
import { Notes } from '../../../parts/notes.js';
import { Nothing } from '../../../parts/nothing.js';
import { useWords } from '../../../words/use-words.js';
import { LineageEntry } from './lineage-entry.js';
import { PageList } from './page-list.js';
import css from './panel.module.css';
import { PANEL_WORDS } from './panel-words.js';

/** Which clauses of this document take up which of a higher one, and which of lower ones take up its own. */
export function LineageTab({
  policyId,
  clauseId,
}: {
  readonly policyId: string;
  /** The clause that is looked at; empty for none. */
  readonly clauseId: string;
}): ReactNode {
  const say = useWords(PANEL_WORDS);
  const [isHere, setHere] = useState(false);
  const pages = usePages(PolicyLineageDocument, { policy: policyId }, ({ lineage }) => lineage.links);
  const lineage = pages.first?.lineage;
  const isNarrowed = isHere && clauseId !== '';
  const items = pages.items.filter(
    ({ lower, higher }) => !isNarrowed || [lower.id, higher.id].some((id) => isWithin(id, clauseId)),
  );
  return (
    <>
      <p className={css.soft}>{say('derived')}</p>
      <ul className={css.plainList}>
        {lineage?.documents.map((pair) => (
          <li key={`${pair.lower.id} ${pair.higher.id}`}>
            <NodeLink node={{ __typename: 'Policy', id: pair.lower.id }}>{pair.lower.title}</NodeLink> →{' '}
            <NodeLink node={{ __typename: 'Policy', id: pair.higher.id }}>{pair.higher.title}</NodeLink>
            <br />
            <span className={css.soft}>
              {say('pairLinks', {
                links: pair.links,
                without: pair.withoutAncestorCount,
                lower: pair.comparedLower,
                notTaken: pair.notTakenUpCount,
                higher: pair.comparedHigher,
              })}{' '}
              {pair.isComparedNow && say('comparedNow')}
            </span>
          </li>
        ))}
      </ul>
      {clauseId !== '' && pages.items.length > 0 && (
        <p>
          <label>
            <input type="checkbox" checked={isHere} onChange={(event) => setHere(event.target.checked)} />{' '}
            {say('here')}
          </label>
        </p>
      )}
      <PageList
        pages={{ ...pages, items, total: isNarrowed ? items.length : pages.total }}
        label={say('takesUp')}
        keyOf={({ lower, higher }) => `${lower.id} ${higher.id}`}
        render={(link) => <LineageEntry link={link} />}
        empty={<Nothing>{say(isNarrowed ? 'noneHere' : 'noLineage')}</Nothing>}
      />
      {lineage && <Notes completeness={lineage.completeness} />}
    </>
  );
}

function isWithin(id: string, clauseId: string): boolean {
  return id === clauseId || id.startsWith(`${clauseId}__`);
}
