import type { ReactNode } from 'react';
import { DocumentList } from '../../../parts/document-list/document-list.js';
import { useWords } from '../../../words/use-words.js';
import { REGION_WORDS } from '../region-words.js';
import type { ShownRegion } from '../shown-region.js';

/** Of a province what it issued; of every region what names it. */
export function RegionDocuments({ region }: { readonly region: ShownRegion }): ReactNode {
  const say = useWords(REGION_WORDS);
  const { id, kind, code } = region;
  return (
    <>
      {kind === 'PROVINCE' && code !== null && (
        <>
          <h3>{say('own')}</h3>
          <DocumentList
            label={say('own')}
            filter={{ jurisdiction: code, status: 'LOADED' }}
            parameters={{ jurisdiction: code, status: 'LOADED' }}
            empty={say('noOwn')}
          />
        </>
      )}
      <h3>{say('naming')}</h3>
      <DocumentList
        label={say('naming')}
        filter={{ region: [id] }}
        parameters={{ region: id }}
        empty={say('noNaming')}
      />
    </>
  );
}
