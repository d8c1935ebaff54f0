import type { ReactNode } from 'react';
import { DocumentList } from '../../../parts/document-list/document-list.js';
import { useWords } from '../../../words/use-words.js';
import { LIST_WORDS } from './list-words.js';

/** Documents in which the city itself speaks, and those that name it. */
export function CityDocuments({
  city,
}: {
  readonly city: { readonly id: string; readonly code: string };
}): ReactNode {
  const say = useWords(LIST_WORDS);
  return (
    <>
      <h3>{say('ofCity')}</h3>
      <DocumentList
        label={say('ofCity')}
        filter={{ jurisdiction: city.code, status: 'LOADED' }}
        parameters={{ jurisdiction: city.code, status: 'LOADED' }}
        empty={say('noOwn')}
      />
      <h3>{say('naming')}</h3>
      <DocumentList
        label={say('naming')}
        filter={{ city: [city.id] }}
        parameters={{ city: city.id }}
        empty={say('noNaming')}
      />
    </>
  );
}
