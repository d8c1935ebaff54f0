import type { ReactNode } from 'react';
import type { LayoutStatementFragment } from '../../../asking/generated/graphql.js';
import { NodeLink } from '../../../parts/node-link.js';
import { useWords } from '../../../words/use-words.js';
import css from './cities.module.css';
import { LAYOUT_WORDS } from './city-words.js';
import type { CityLayout } from './layouts-of.js';
import { StatementLine } from './statement-line.js';

/** City by city: what it is to the cluster, and every statement that says so. */
export function CityTable({
  layouts,
  clusterId,
}: {
  readonly layouts: readonly CityLayout<LayoutStatementFragment>[];
  readonly clusterId: string;
}): ReactNode {
  const say = useWords(LAYOUT_WORDS);
  return (
    <details>
      <summary>{say('asTable', { count: layouts.length })}</summary>
      <div className={css.frame}>
        <table className={css.table}>
          <caption className="heard">{say('cities')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('city')}</th>
              <th scope="col">{say('standing')}</th>
              <th scope="col">{say('statements')}</th>
            </tr>
          </thead>
          <tbody>
            {layouts.map(({ city, standing, spoken }) => (
              <tr key={city.id}>
                <th scope="row">
                  <NodeLink node={{ __typename: 'City', id: city.id }}>{city.fullName}</NodeLink>
                </th>
                <td>{say(standing)}</td>
                <td>
                  <ul className={css.statements}>
                    {spoken.map(({ of, statement }) => (
                      <li key={`${of.id} ${statement.position}`}>
                        <StatementLine of={of.id === clusterId ? null : of.name} statement={statement} />
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
