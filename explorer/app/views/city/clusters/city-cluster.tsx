import type { ReactNode } from 'react';
import type { CityHeadQuery } from '../../../asking/generated/graphql.js';
import { NodeLink } from '../../../parts/node-link.js';
import { GRADE_STARS, GRADE_WORDS, VERDICT_WORDS } from '../../../words/names-of-layouts.js';
import { useWords } from '../../../words/use-words.js';
import { CITY_WORDS } from '../city-words.js';
import css from './clusters.module.css';
import { LayoutStatement } from './layout-statement.js';
import { standingOf } from './standing-of.js';

type Shown = CityHeadQuery['cityLeads']['clusters'][number];

/** One cluster: grade and verdict, and on opening every statement that puts it into the city. */
export function CityCluster({ cluster, layouts, likelihood }: Shown): ReactNode {
  const say = useWords(CITY_WORDS);
  const sayGrade = useWords(GRADE_WORDS);
  const sayVerdict = useWords(VERDICT_WORDS);
  const { grade, isIllegible, verdict, sentences } = standingOf(layouts);
  const isOpen = verdict === 'OPEN' || likelihood < 1;
  return (
    <li className={css.cluster}>
      <p className={css.name}>
        {cluster.ordinal !== null && <span className={css.ordinal}>{cluster.ordinal}</span>}
        <NodeLink node={cluster}>{cluster.name}</NodeLink>
      </p>
      <details>
        <summary>
          <span className={css.grade}>
            {grade !== null && `${GRADE_STARS[grade]} ${sayGrade(grade)}`}
            {grade === null && say(isIllegible ? 'illegible' : 'ungraded')}
          </span>
          {verdict !== null && (
            <span className={isOpen ? css.doubt : css.verdict}>{sayVerdict(verdict)}</span>
          )}
          {isOpen && (
            <span className={css.doubt}>{say('likelihood', { percent: Math.round(likelihood * 100) })}</span>
          )}
          {sentences > 0 && <span className={css.verdict}>{say('sentences', { count: sentences })}</span>}
        </summary>
        <ul className={css.statements} aria-label={say('statements')}>
          {tablesFirst(layouts).map((layout) => (
            <LayoutStatement key={`${layout.of.id} ${layout.basis} ${layout.position}`} layout={layout} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function tablesFirst(layouts: Shown['layouts']): Shown['layouts'] {
  const isTable = ({ basis }: Shown['layouts'][number]): boolean => basis === 'TABLE';
  return [...layouts.filter(isTable), ...layouts.filter((layout) => !isTable(layout))];
}
