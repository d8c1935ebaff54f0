import type { ReactNode } from 'react';
import { useParameter } from '../../../address/use-parameter.js';
import type { CityHeadQuery } from '../../../asking/generated/graphql.js';
import { useWords } from '../../../words/use-words.js';
import { CityDocuments } from './city-documents.js';
import { CityRanking } from './city-ranking.js';
import { CityTargets } from './city-targets.js';
import { LIST_WORDS } from './list-words.js';
import css from './lists.module.css';
import { CityMeasures } from './measures/city-measures.js';
import { LISTS_ID } from './show-list.js';

const LISTS = ['measures', 'ranking', 'targets', 'documents'] as const;

/** What there is of the city, one list at a time: measures, who leads, targets, documents. */
export function CityLists({ answer }: { readonly answer: CityHeadQuery['cityLeads'] }): ReactNode {
  const say = useWords(LIST_WORDS);
  const [named, choose] = useParameter('list');
  const list = LISTS.find((one) => one === named) ?? 'measures';
  return (
    <section aria-labelledby={LISTS_ID}>
      <h2 id={LISTS_ID} tabIndex={-1} className={css.heading}>
        {say(list)}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these choose what is shown. */}
      <div className={css.tabs} role="group" aria-label={say('lists')}>
        {LISTS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === list}
            onClick={() => choose(one === 'measures' ? '' : one)}
          >
            {say(one)}
          </button>
        ))}
      </div>
      {list === 'measures' && <CityMeasures answer={answer} />}
      {list === 'ranking' && <CityRanking answer={answer} />}
      {list === 'targets' && <CityTargets city={answer.city} />}
      {list === 'documents' && <CityDocuments city={answer.city} />}
    </section>
  );
}
