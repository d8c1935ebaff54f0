import type { ReactNode } from 'react';
import { searchAddress } from '../../address/addresses.js';
import { KeptLink } from '../../parts/kept-link.js';
import { NodeLink } from '../../parts/node-link.js';
import { hitTitle } from '../../parts/search/hit-title.js';
import { useWords } from '../../words/use-words.js';
import css from './search-view.module.css';
import { SEARCH_VIEW_WORDS } from './search-view-words.js';
import { useNearNames } from './use-near-names.js';

/** Words to look for instead that something has, and the things that are called so. */
export function NearNames({ words }: { readonly words: readonly string[] }): ReactNode {
  const say = useWords(SEARCH_VIEW_WORDS);
  const near = useNearNames(words);
  if (near.length === 0) return null;
  return (
    <>
      <p>{say('tryInstead')}</p>
      <ul className={css.near}>
        {near.map(({ word, count, hits }) => (
          <li key={word}>
            <KeptLink to={searchAddress(word)} lang="zh-CN">
              {word}
            </KeptLink>{' '}
            <span className={css.number}>{say('found', { count })}</span>
            {hits.map((hit) => (
              <span key={hit.node.id} className={css.nearNode}>
                <NodeLink node={hit.node}>{hitTitle(hit).text}</NodeLink>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
