import type { ReactNode } from 'react';
import { CityTargetsDocument } from '../../../asking/generated/graphql.js';
import { usePages } from '../../../asking/use-pages.js';
import { LongList } from '../../../parts/long-list.js';
import { nameOfClause } from '../../../parts/name-of-node.js';
import { NodeLink } from '../../../parts/node-link.js';
import { Nothing } from '../../../parts/nothing.js';
import { WaysOut } from '../../../parts/ways-out.js';
import { useWords } from '../../../words/use-words.js';
import { CITY_WORDS } from '../city-words.js';
import css from './lists.module.css';

/** Targets that clauses set which name the city, by year. */
export function CityTargets({ city }: { readonly city: { readonly id: string } }): ReactNode {
  const say = useWords(CITY_WORDS);
  const variables = { city: [city.id] };
  const pages = usePages(CityTargetsDocument, variables, ({ targets }) => targets);
  return (
    <>
      <WaysOut
        document={CityTargetsDocument}
        variables={{ ...variables, after: null }}
        of={say('targets')}
        tables={[{ path: '/v1/targets', parameters: { city: city.id } }]}
      />
      <LongList
        pages={pages}
        label={say('targets')}
        keyOf={({ id }) => id}
        render={({ metric, printed, year, dueOn, scope, clause }) => (
          <>
            <span className={css.year}>{dueOn ?? year ?? say('noYear')}</span>{' '}
            <span lang="zh-CN">
              {metric} <strong>{printed}</strong>
              {scope !== null && `（${scope}）`}
            </span>
            <div className={css.about}>
              <NodeLink node={{ __typename: 'Clause', id: clause.id }}>{nameOfClause(clause)}</NodeLink>
              <NodeLink node={clause.policy}>《{clause.policy.title}》</NodeLink>
            </div>
          </>
        )}
        empty={<Nothing>{say('noTargets')}</Nothing>}
      />
    </>
  );
}
