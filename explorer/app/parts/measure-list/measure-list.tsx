import { type ReactNode, useMemo } from 'react';
import { type MeasureFilter, MeasuresDocument } from '../../asking/generated/graphql.js';
import { usePages } from '../../asking/use-pages.js';
import { useWords } from '../../words/use-words.js';
import { LongList } from '../long-list.js';
import { Notes } from '../notes.js';
import { Nothing } from '../nothing.js';
import { WaysOut } from '../ways-out.js';
import { MeasureItem } from './measure-item.js';
import { MEASURE_WORDS } from './measure-words.js';
import { measuresOfRows } from './measures-of-rows.js';
import { NarrowedTo, type Narrowing } from './narrowed-to.js';

/**
 * The measures that a filter leaves, with everybody's part in each and the words that say so. What the filter is narrowed to
 * stands above, to be taken back.
 */
export function MeasureList({
  filter,
  narrowings,
  ownId,
}: {
  /** By levels or jurisdiction it cannot be narrowed here. */
  readonly filter: Omit<MeasureFilter, 'levels' | 'jurisdiction'>;
  readonly narrowings: readonly Narrowing[];
  /** The agency whose view it is; its own name is not repeated in every measure. */
  readonly ownId?: string;
}): ReactNode {
  const say = useWords(MEASURE_WORDS);
  const pages = usePages(MeasuresDocument, { filter }, ({ ledger }) => ledger.rows);
  const measures = useMemo(() => measuresOfRows(pages.items), [pages.items]);
  const { agency, cluster, city, policy, roles } = filter;
  const ledger = pages.first?.ledger;
  const isNarrowed = narrowings.some(({ value }) => value !== '');
  return (
    <>
      <NarrowedTo narrowings={narrowings} answer={ledger} isAsking={pages.isLoading} />
      <WaysOut
        document={MeasuresDocument}
        variables={{ filter, after: null }}
        tables={[{ path: '/v1/ledger', parameters: { agency, cluster, city, policy, roles } }]}
        of={say('measures')}
      />
      {ledger && <Notes completeness={ledger.completeness} />}
      <LongList
        pages={{ ...pages, items: measures, total: ledger?.measureCount ?? null }}
        label={say('measures')}
        keyOf={({ id }) => id}
        render={(measure) => <MeasureItem measure={measure} ownId={ownId} />}
        heightGuess={120}
        empty={<Nothing>{say(isNarrowed ? 'noneNarrowed' : 'none')}</Nothing>}
      />
    </>
  );
}
