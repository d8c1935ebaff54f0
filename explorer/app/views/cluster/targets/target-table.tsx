import type { ReactNode } from 'react';
import { clauseAddress } from '../../../address/addresses.js';
import { CHART_WORDS } from '../../../parts/charts/chart-words.js';
import { KeptLink } from '../../../parts/kept-link.js';
import { useWords } from '../../../words/use-words.js';
import { TARGET_WORDS } from './target-words.js';
import own from './targets.module.css';
import type { Figure, UnitPanel } from './unit-panels.js';

/** What a chart draws, as a table; each figure leads to the clause that sets it. */
export function TargetTable<
  F extends Figure & {
    readonly clause: { readonly id: string };
    readonly policy: { readonly title: string };
  },
>({ panel }: { readonly panel: UnitPanel<F> }): ReactNode {
  const say = useWords(TARGET_WORDS);
  const sayChart = useWords(CHART_WORDS);
  return (
    <details>
      <summary>{sayChart('asTable')}</summary>
      <div className={own.frame}>
        <table className={own.table}>
          <caption className="heard">
            {say('panel', { unit: panel.unit, count: panel.figures.length })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('year')}</th>
              <th scope="col">{say('metric')}</th>
              <th scope="col">{say('figure')}</th>
            </tr>
          </thead>
          <tbody lang="zh-CN">
            {panel.figures.map(({ id, year, metric, printed, clause, policy }) => (
              <tr key={id}>
                <td>{year}</td>
                <th scope="row">{metric}</th>
                <td>
                  <KeptLink to={clauseAddress(clause.id)} title={policy.title}>
                    {printed}
                  </KeptLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
