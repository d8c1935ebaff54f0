import type { ReactNode } from 'react';
import { ReleaseListDocument } from '../../../asking/generated/graphql.js';
import { usePages } from '../../../asking/use-pages.js';
import { LongList } from '../../../parts/long-list.js';
import { Nothing } from '../../../parts/nothing.js';
import { WaysOut } from '../../../parts/ways-out.js';
import { useWords } from '../../../words/use-words.js';
import css from '../trust.module.css';
import { CompareReleases } from './compare-releases.js';
import { ReleaseItem } from './release-item.js';
import { RELEASE_WORDS } from './release-words.js';

/** What changed the graph when: each release with its changes, to be looked at as it was, and compared. */
export function Releases(): ReactNode {
  const say = useWords(RELEASE_WORDS);
  const pages = usePages(ReleaseListDocument, {}, ({ releases }) => releases);
  const latest = pages.items[0]?.sequence;
  return (
    <>
      <p className={css.item}>{say('about')}</p>
      {latest !== undefined && <CompareReleases latest={latest} />}
      <LongList
        pages={pages}
        label={say('list')}
        keyOf={({ sequence }) => String(sequence)}
        empty={<Nothing>{say('none')}</Nothing>}
        heightGuess={130}
        render={(release) => <ReleaseItem release={release} />}
      />
      <WaysOut
        document={ReleaseListDocument}
        variables={{}}
        tables={[{ path: '/v1/releases', parameters: { release: null } }]}
      />
    </>
  );
}
