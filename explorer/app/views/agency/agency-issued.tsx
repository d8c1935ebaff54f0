import type { ReactNode } from 'react';
import { AgencyIssuedDocument } from '../../asking/generated/graphql.js';
import { usePages } from '../../asking/use-pages.js';
import { LongList } from '../../parts/long-list.js';
import { NodeLink } from '../../parts/node-link.js';
import { Nothing } from '../../parts/nothing.js';
import { useWords } from '../../words/use-words.js';
import css from './agency.module.css';
import { AGENCY_WORDS } from './agency-words.js';

const NONE = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 } as const;

/** The documents that it issued. */
export function AgencyIssued({ agencyId }: { readonly agencyId: string }): ReactNode {
  const say = useWords(AGENCY_WORDS);
  const pages = usePages(AgencyIssuedDocument, { agency: agencyId }, ({ agency }) => agency?.issued ?? NONE);
  return (
    <section aria-labelledby="issued">
      <h2 id="issued">{say('issued')}</h2>
      <LongList
        pages={pages}
        label={say('issued')}
        keyOf={({ id }) => id}
        render={({ id, title, documentNumber, issuedOn }) => (
          <>
            <NodeLink node={{ __typename: 'Policy', id }}>{title}</NodeLink>{' '}
            <span className={css.note}>
              <span lang="zh-CN">{documentNumber}</span> {issuedOn ?? say('undatedDocument')}
            </span>
          </>
        )}
        heightGuess={44}
        empty={<Nothing>{say('nothingIssued')}</Nothing>}
      />
    </section>
  );
}
