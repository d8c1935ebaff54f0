import type { ReactNode } from 'react';
import { useParameter } from '../../address/use-parameter.js';
import { SearchCountsDocument, SearchPageDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { usePages } from '../../asking/use-pages.js';
import { LongList } from '../../parts/long-list.js';
import { NameField } from '../../parts/name-field.js';
import { WaysOut } from '../../parts/ways-out.js';
import { useWords } from '../../words/use-words.js';
import { FoundHit } from './found-hit.js';
import { KindFilter } from './kind-filter.js';
import { NothingFound } from './nothing-found.js';
import css from './search-view.module.css';
import { SEARCH_VIEW_WORDS } from './search-view-words.js';
import { SEARCHED_KINDS } from './searched-kinds.js';

/** What has the words, in one document or everywhere, of one kind or of all. */
export function SearchResults({ text }: { readonly text: string }): ReactNode {
  const say = useWords(SEARCH_VIEW_WORDS);
  const [type] = useParameter('type');
  const [policy, choosePolicy] = useParameter('policy');
  const kind = SEARCHED_KINDS.find((one) => one === type) ?? null;
  const scope = policy === '' ? null : policy;
  const variables = { text, in: kind === null ? null : [kind], policy: scope };
  const pages = usePages(SearchPageDocument, variables, ({ search }) => search);
  const { data } = useAnswer(SearchCountsDocument, { text, policy: scope }, { isPreviousKept: true });
  return (
    <>
      <div className={css.within}>
        <NameField label={say('within')} kinds={['Policy']} value={policy} choose={choosePolicy} />
      </div>
      <KindFilter counts={data?.search.counts ?? []} total={data?.search.totalCount ?? null} />
      <WaysOut
        document={SearchPageDocument}
        variables={{ ...variables, after: null }}
        tables={[{ path: '/v1/search', parameters: { text, in: kind, policy: scope } }]}
      />
      {data && (
        <p className={css.looked}>{say('looked', { documents: data.search.completeness.documents })}</p>
      )}
      <LongList
        pages={pages}
        label={say('results')}
        keyOf={(hit) => hit.node.id}
        render={(hit) => <FoundHit hit={hit} isKindShown={kind === null} />}
        heightGuess={88}
        empty={<NothingFound text={text} kind={kind} policy={policy} others={data?.search.totalCount ?? 0} />}
      />
    </>
  );
}
