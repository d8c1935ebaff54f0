import type { ReactNode } from 'react';
import type { ClusterTargetFragment } from '../../../asking/generated/graphql.js';
import { useWords } from '../../../words/use-words.js';
import css from '../cluster.module.css';
import { TargetChart } from './target-chart.js';
import { TargetTable } from './target-table.js';
import { TARGET_WORDS } from './target-words.js';
import own from './targets.module.css';
import { unitPanels } from './unit-panels.js';

/** A small chart for each unit, each with the same as a table. */
export function TargetCharts({
  items,
  total,
}: {
  readonly items: readonly ClusterTargetFragment[];
  readonly total: number;
}): ReactNode {
  const say = useWords(TARGET_WORDS);
  const panels = unitPanels(items.map(({ target, policy, clause }) => ({ ...target, policy, clause })));
  const aims = items.filter(({ target }) => target.kind === 'TARGET');
  const undated = aims.filter(({ target }) => target.year === null).length;
  const others = items.length - aims.length;
  return (
    <>
      {panels.length === 0 ? (
        <p>{say('noAim')}</p>
      ) : (
        <div className={own.panels}>
          {panels.map((panel) => (
            <div key={panel.unit} className={own.panel}>
              <h3 lang="zh-CN">{say('panel', { unit: panel.unit, count: panel.figures.length })}</h3>
              <TargetChart panel={panel} />
              {panel.isLogarithmic && <p className={css.note}>{say('logarithmic')}</p>}
              <TargetTable panel={panel} />
            </div>
          ))}
        </div>
      )}
      {undated + others > 0 && <p className={css.note}>{say('notDrawn', { undated, others })}</p>}
      {items.length < total && <p className={css.note}>{say('partly', { shown: items.length, total })}</p>}
    </>
  );
}
