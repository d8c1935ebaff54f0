import type { ReactNode } from 'react';
import { type Addressed, graphAddress, permalinkOf } from '../address/addresses.js';
import { useRelease } from '../address/use-release.js';
import type { TypedDocumentString } from '../asking/generated/graphql.js';
import { useWords } from '../words/use-words.js';
import { KeptLink } from './kept-link.js';
import { PART_WORDS } from './part-words.js';
import css from './ways-out.module.css';

/** A published question by its link (docs/operations.md), asked with these parameters; an empty value is left out. Questions about all releases are given `release: null`. */
export interface Table {
  /** `/v1/city-leads`; `.csv` and `.xlsx` are put behind it. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string | number | readonly string[] | null | undefined>>;
  /** What the table holds, where a view has several. */
  readonly title?: string;
}

/** Every view can be asked again by a program, and taken along as a table. */
export function WaysOut<A, V>({
  document,
  variables,
  tables = [],
  node,
  of,
}: {
  readonly document: TypedDocumentString<A, V>;
  readonly variables: Omit<V, 'release'>;
  readonly tables?: readonly Table[];
  readonly node?: Addressed;
  /** What of a view they are of, where it has several: for who hears the page. */
  readonly of?: string;
}): ReactNode {
  const say = useWords(PART_WORDS);
  const release = useRelease();
  const question = new URLSearchParams({
    query: String(document).trim(),
    variables: JSON.stringify({ ...variables, ...(release === null ? {} : { release }) }),
  });
  return (
    <nav className={css.ways} aria-label={of === undefined ? say('waysOut') : say('waysOutOf', { of })}>
      <a href={`/graphiql/#${question}`}>{say('query')}</a>
      {tables.map((table) => (
        <span key={`${table.path} ${table.title ?? ''}`}>
          {table.title !== undefined && <>{table.title} </>}
          <a href={hrefOf(table, 'csv', release)} download>
            {say('csv')}
          </a>{' '}
          <a href={hrefOf(table, 'xlsx', release)} download>
            {say('xlsx')}
          </a>
        </span>
      ))}
      {node && <a href={permalinkOf(node)}>{say('permalink')}</a>}
      {node && <KeptLink to={graphAddress(node.id)}>{say('toGraph')}</KeptLink>}
    </nav>
  );
}

function hrefOf({ path, parameters }: Table, form: 'csv' | 'xlsx', release: number | null): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ release, ...parameters })) {
    const given = [value].flat().map((one) => String(one ?? ''));
    for (const one of given) if (one !== '') search.append(name, one);
  }
  const text = search.toString();
  return text === '' ? `${path}.${form}` : `${path}.${form}?${text}`;
}
