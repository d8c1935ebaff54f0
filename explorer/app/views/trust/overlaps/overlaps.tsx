import type { ReactNode } from 'react';
import {
  type OverlapKind,
  OverlapListDocument,
  type OverlapReading,
} from '../../../asking/generated/graphql.js';
import { usePages } from '../../../asking/use-pages.js';
import { LongList } from '../../../parts/long-list.js';
import { Notes } from '../../../parts/notes.js';
import { Nothing } from '../../../parts/nothing.js';
import { WaysOut } from '../../../parts/ways-out.js';
import { useWords } from '../../../words/use-words.js';
import { ReadingTable } from '../reading-table.js';
import { ScopeFields } from '../scope-fields.js';
import css from '../trust.module.css';
import { useScope } from '../use-scope.js';
import { OverlapItem } from './overlap-item.js';
import { OVERLAP_WORDS } from './overlap-words.js';

const NAMES = ['policy', 'city', 'cluster', 'agency'] as const;

/** What several lead, with what that does not prove. */
export function Overlaps(): ReactNode {
  const say = useWords(OVERLAP_WORDS);
  const { scope, picked, pair, choose } = useScope(NAMES);
  const [kind, reading] = pair;
  const filter =
    picked === '' ? scope : { ...scope, kind: [kind as OverlapKind], reading: [reading as OverlapReading] };
  const pages = usePages(OverlapListDocument, { filter }, ({ overlaps }) => overlaps.overlaps);
  const answer = pages.first?.overlaps;
  return (
    <>
      <p className={css.item}>{say('about')}</p>
      <p className={css.note}>{say('doubt')}</p>
      {answer && <p className={css.soft}>{say('compared', { count: answer.ledMeasures })}</p>}
      <ScopeFields label={say('filter')} names={NAMES} scope={scope} say={say} choose={choose} />
      {answer && <Notes completeness={answer.completeness} isPaged />}
      {answer && (
        <ReadingTable
          caption={say('counts')}
          counts={answer.counts}
          chosen={picked}
          choose={(key) => choose({ picked: key })}
          say={say}
        />
      )}
      <LongList
        pages={pages}
        label={say('list')}
        keyOf={({ kind: own, object }) => `${own} ${object}`}
        empty={<Nothing>{say('none')}</Nothing>}
        heightGuess={120}
        render={(overlap) => <OverlapItem overlap={overlap} />}
      />
      <WaysOut
        document={OverlapListDocument}
        variables={{ filter }}
        tables={[{ path: '/v1/overlaps', parameters: filter }]}
      />
    </>
  );
}
