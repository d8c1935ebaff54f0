import type { ReactNode } from 'react';
import { useParameters } from '../../../address/use-parameters.js';
import { CityMatrixDocument } from '../../../asking/generated/graphql.js';
import { useAnswer } from '../../../asking/use-answer.js';
import { AnswerOf } from '../../../parts/answer-of.js';
import { KeptLink } from '../../../parts/kept-link.js';
import { Notes } from '../../../parts/notes.js';
import { WaysOut } from '../../../parts/ways-out.js';
import { useWords } from '../../../words/use-words.js';
import { CITY_WORDS } from '../city-words.js';
import css from './heat.module.css';
import { HeatOfCity } from './heat-of-city.js';
import { matrixVariables } from './matrix-variables.js';

/** Clusters against the agencies that lead measures for them, or that have any part in them. */
export function CityHeat({
  city,
}: {
  readonly city: { readonly id: string; readonly name: string };
}): ReactNode {
  const say = useWords(CITY_WORDS);
  const [address, choose] = useParameters();
  const isAll = address.get('heat') === 'all';
  const variables = matrixVariables(city.id, isAll ? null : 'LEAD');
  const query = useAnswer(CityMatrixDocument, variables, { isPreviousKept: true });
  const matrix = { rows: 'CLUSTER', columns: 'AGENCY', city: city.id, roles: isAll ? '' : 'LEAD' };
  const shownIn = new URLSearchParams(Object.entries(matrix).filter(([, value]) => value !== ''));
  return (
    <section aria-labelledby="heat">
      <h2 id="heat">{say('heat')}</h2>
      <div className={css.tools}>
        <button type="button" aria-pressed={!isAll} onClick={() => choose({ heat: '' })}>
          {say('onlyLead')}
        </button>
        <button type="button" aria-pressed={isAll} onClick={() => choose({ heat: 'all' })}>
          {say('allRoles')}
        </button>
        <KeptLink to={`/explore/matrix?${shownIn}`}>{say('openMatrix')}</KeptLink>
        <span className={css.how}>{say('heatHow')}</span>
      </div>
      <AnswerOf query={query}>
        {(answer) => (
          <>
            <HeatOfCity answer={answer.matrix} cityName={city.name} isAll={isAll} />
            <Notes completeness={answer.matrix.completeness} />
          </>
        )}
      </AnswerOf>
      <WaysOut
        document={CityMatrixDocument}
        variables={variables}
        of={say('heat')}
        tables={[{ path: '/v1/matrix', parameters: matrix }]}
      />
    </section>
  );
}
