import type { ReactNode } from 'react';
import { ClusterTargetsDocument } from '../../../asking/generated/graphql.js';
import { useAllPages } from '../../../asking/use-all-pages.js';
import { usePages } from '../../../asking/use-pages.js';
import { Notes } from '../../../parts/notes.js';
import { Nothing } from '../../../parts/nothing.js';
import { ShortList } from '../../../parts/short-list.js';
import { useWords } from '../../../words/use-words.js';
import css from '../cluster.module.css';
import { TargetCharts } from './target-charts.js';
import { TargetItem } from './target-item.js';
import { TARGET_WORDS } from './target-words.js';

/** More figures than these are not drawn; what is left out is said. */
const DRAWN_MAX = 1_000;

/** The figures that are set where it is named: aims by year as charts, and all of them as a list with the words. */
export function ClusterTargets({ clusterId }: { readonly clusterId: string }): ReactNode {
  const say = useWords(TARGET_WORDS);
  const pages = useAllPages(
    usePages(ClusterTargetsDocument, { cluster: clusterId }, ({ targetRanking }) => targetRanking.targets),
    DRAWN_MAX,
  );
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">{say('targets')}</h2>
      {pages.items.length > 0 && (
        <>
          <p className={css.note}>{say('byYear')}</p>
          <TargetCharts items={pages.items} total={pages.total ?? pages.items.length} />
          <h3>{say('all')}</h3>
        </>
      )}
      <ShortList
        first={10}
        pages={pages}
        label={say('targets')}
        keyOf={({ target }) => target.id}
        render={(item) => <TargetItem item={item} />}
        heightGuess={80}
        empty={<Nothing>{say('none')}</Nothing>}
      />
      {pages.first && <Notes completeness={pages.first.targetRanking.completeness} />}
    </section>
  );
}
