import type { ReactNode } from 'react';
import { DocumentList } from '../../parts/document-list/document-list.js';
import { useWords } from '../../words/use-words.js';
import { CLUSTER_WORDS } from './cluster-words.js';

/** Shown before the rest is asked for. */
const DOCUMENTS_FIRST = 10;

/** The documents that name it or a part of it, the newest first. */
export function ClusterDocuments({ clusterId }: { readonly clusterId: string }): ReactNode {
  const say = useWords(CLUSTER_WORDS);
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{say('documents')}</h2>
      <DocumentList
        label={say('documents')}
        filter={{ cluster: [clusterId] }}
        parameters={{ cluster: clusterId }}
        empty={say('noDocument')}
        first={DOCUMENTS_FIRST}
      />
    </section>
  );
}
