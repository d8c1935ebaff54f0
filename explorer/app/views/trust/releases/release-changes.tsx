import type { ReactNode } from 'react';
import { ReleaseChangesDocument, type ReleaseChangesQuery } from '../../../asking/generated/graphql.js';
import { usePages } from '../../../asking/use-pages.js';
import { Loading } from '../../../parts/loading.js';
import { Notes } from '../../../parts/notes.js';
import { PART_WORDS } from '../../../parts/part-words.js';
import { Problem } from '../../../parts/problem.js';
import { WaysOut } from '../../../parts/ways-out.js';
import { LABEL_WORDS, RELATIONSHIP_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import css from '../trust.module.css';
import { ChangeLine } from './change-line.js';
import { RELEASE_WORDS } from './release-words.js';

type Count = ReleaseChangesQuery['changes']['counts'][number];

/** What one release changed: how much of what, and each change, some at a time. */
export function ReleaseChanges({ sequence }: { readonly sequence: number }): ReactNode {
  const say = useWords(RELEASE_WORDS);
  const sayPart = useWords(PART_WORDS);
  const sayLabel = useWords(LABEL_WORDS);
  const sayRelationship = useWords(RELATIONSHIP_WORDS);
  const asked = { since: sequence - 1, until: sequence };
  const pages = usePages(ReleaseChangesDocument, asked, ({ changes }) => changes);
  const { items, total, first, error, isLoading, isLoadingMore, hasMore, more, retry } = pages;
  if (isLoading) return <Loading />;
  if (error && items.length === 0) return <Problem error={error} retry={retry} />;
  if (items.length === 0) return <p>{say('noChanges')}</p>;
  const nameOf = ({ label, relationship }: Count) =>
    label ? sayLabel(label) : relationship ? sayRelationship(relationship) : '';
  return (
    <>
      {first && <Notes completeness={first.changes.completeness} isPaged />}
      <p className={css.meta}>
        {first?.changes.counts.map((count) => (
          <span key={`${count.kind} ${count.label} ${count.relationship}`}>
            {say(count.kind)} {nameOf(count)} {count.count.toLocaleString('en')}
          </span>
        ))}
      </p>
      <ul className={css.changes} aria-label={say('changeList', { sequence })}>
        {items.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes have no id, and only more of them come.
          <ChangeLine key={index} change={change} />
        ))}
      </ul>
      <p className={css.soft}>{sayPart('shown', { shown: items.length, total: total ?? items.length })}</p>
      {isLoadingMore && <Loading />}
      {hasMore && !isLoadingMore && (
        <button type="button" onClick={more}>
          {sayPart('more')}
        </button>
      )}
      <WaysOut
        of={say('changeList', { sequence })}
        document={ReleaseChangesDocument}
        variables={asked}
        tables={[{ path: '/v1/changes', parameters: { ...asked, release: null } }]}
      />
    </>
  );
}
