import type { ReactNode } from 'react';
import { type GapKind, GapListDocument, type GapReading } from '../../../asking/generated/graphql.js';
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
import { GapItem } from './gap-item.js';
import { GAP_WORDS } from './gap-words.js';

const NAMES = ['policy', 'city', 'cluster'] as const;

/** What is nobody's task, with what that does not prove. */
export function Gaps(): ReactNode {
  const say = useWords(GAP_WORDS);
  const { scope, picked, pair, choose } = useScope(NAMES);
  const [kind, reading] = pair;
  const filter =
    picked === '' ? scope : { ...scope, kind: [kind as GapKind], reading: [reading as GapReading] };
  const pages = usePages(GapListDocument, { filter }, ({ gaps }) => gaps.gaps);
  const answer = pages.first?.gaps;
  return (
    <>
      <p className={css.item}>{say('about')}</p>
      <p className={css.note}>{say('doubt')}</p>
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
        keyOf={({ kind: own, clause, cluster }) => `${own} ${clause?.id ?? ''} ${cluster?.id ?? ''}`}
        empty={<Nothing>{say('none')}</Nothing>}
        heightGuess={120}
        render={(gap) => <GapItem gap={gap} />}
      />
      <WaysOut
        document={GapListDocument}
        variables={{ filter }}
        tables={[{ path: '/v1/gaps', parameters: filter }]}
      />
    </>
  );
}
