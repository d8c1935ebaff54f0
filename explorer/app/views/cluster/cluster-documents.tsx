import type { ReactNode } from 'react';
import { ClusterDocumentsDocument } from '../../asking/generated/graphql.js';
import { usePages } from '../../asking/use-pages.js';
import { LongList } from '../../parts/long-list.js';
import { NodeLink } from '../../parts/node-link.js';
import { Nothing } from '../../parts/nothing.js';
import { useWords } from '../../words/use-words.js';
import css from './cluster.module.css';
import { CLUSTER_WORDS } from './cluster-words.js';

/** The documents that name it, the newest first. */
export function ClusterDocuments({ clusterId }: { readonly clusterId: string }): ReactNode {
  const say = useWords(CLUSTER_WORDS);
  const pages = usePages(ClusterDocumentsDocument, { cluster: clusterId }, ({ policies }) => policies);
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{say('documents')}</h2>
      <LongList
        pages={pages}
        label={say('documents')}
        keyOf={({ id }) => id}
        render={({ id, title, documentNumber, issuedOn }) => (
          <>
            <NodeLink node={{ __typename: 'Policy', id }}>{title}</NodeLink>{' '}
            <span className={css.note}>
              <span lang="zh-CN">{documentNumber}</span> {issuedOn ?? say('undated')}
            </span>
          </>
        )}
        heightGuess={44}
        empty={<Nothing>{say('noDocument')}</Nothing>}
      />
    </section>
  );
}
