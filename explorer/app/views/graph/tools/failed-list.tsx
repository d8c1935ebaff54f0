import type { ReactNode } from 'react';
import { Problem } from '../../../parts/problem.js';
import { useWords } from '../../../words/use-words.js';
import type { PictureAddress, PictureChange } from '../address/use-picture-address.js';
import css from '../graph.module.css';
import { GRAPH_WORDS } from '../graph-words.js';
import type { Opened } from '../picture/use-picture.js';

/** What could not be brought, and why; a name that may mean several is chosen here. */
export function FailedList({
  opened,
  address,
  change,
}: {
  readonly opened: readonly Opened[];
  readonly address: PictureAddress;
  readonly change: (change: PictureChange) => void;
}): ReactNode {
  const say = useWords(GRAPH_WORDS);
  const replace = (word: string, id: string | null) =>
    change({
      expansions: address.expansions.flatMap((one) =>
        one.of !== word ? [one] : id === null ? [] : [{ ...one, of: id }],
      ),
    });
  return opened.map(({ expansion: { of }, error, retry }) =>
    error === null ? null : (
      <div key={of} className={css.failed}>
        {error.code === 'AMBIGUOUS_NAME' ? (
          <>
            <p role="alert">{say('several', { word: of })}</p>
            <ul className={css.matches}>
              {error.candidates.map(({ id, name }) => (
                <li key={id}>
                  <button type="button" lang="zh-CN" onClick={() => replace(of, id)}>
                    {name} <small className={css.count}>{id}</small>
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : error.code === 'NOT_FOUND' ? (
          <p role="alert">{say('unknown', { word: of })}</p>
        ) : (
          <Problem error={error} retry={retry} />
        )}
        <button type="button" onClick={() => replace(of, null)}>
          {say('remove')}
        </button>
      </div>
    ),
  );
}
