import type { ReactNode } from 'react';
import { searchAddress } from '../../address/addresses.js';
import { NearNamesDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { KeptLink } from '../../parts/kept-link.js';
import { NodeLink } from '../../parts/node-link.js';
import { hitTitle } from '../../parts/search/hit-title.js';
import css from './search-view.module.css';

/** A word to look for instead, how much has it, and the things that are called so. */
export function NearName({ word }: { readonly word: string }): ReactNode {
  const { data } = useAnswer(NearNamesDocument, { text: word });
  const count = data?.search.totalCount ?? null;
  const hits = (data?.search.groups ?? [])
    .filter(({ type }) => type !== 'Clause')
    .flatMap((group) => group.hits);
  return (
    <li>
      {count === 0 ? <span lang="zh-CN">{word}</span> : <KeptLink to={searchAddress(word)}>{word}</KeptLink>}{' '}
      <span className={css.number}>{count}</span>
      {hits.map((hit) => (
        <span key={hit.node.id} className={css.nearNode}>
          <NodeLink node={hit.node}>{hitTitle(hit).text}</NodeLink>
        </span>
      ))}
    </li>
  );
}
