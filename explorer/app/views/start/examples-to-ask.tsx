import type { ReactNode } from 'react';
import { addressOf } from '../../address/addresses.js';
import { type ExampleFacetFragment, ExamplesDocument } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AnswerOf } from '../../parts/answer-of.js';
import { KeptLink } from '../../parts/kept-link.js';
import { useWords } from '../../words/use-words.js';
import { ExampleRow } from './example-row.js';
import css from './start.module.css';
import { START_WORDS } from './start-words.js';

/** The city by which the main question is shown, where the graph has clusters there; else the one with most. */
const EXAMPLE = '东莞市';
const CITIES_SHOWN = 8;

/** The main question with an example, and more to begin with: what the graph holds most of. */
export function ExamplesToAsk(): ReactNode {
  const say = useWords(START_WORDS);
  const query = useAnswer(ExamplesDocument, {});
  return (
    <AnswerOf query={query}>
      {({ clusters, clauses }) => {
        const cities = valuesOf(clusters.facets, 'CITY');
        const example = cities.find(({ node }) => nameOf(node) === EXAMPLE) ?? cities[0];
        if (example === undefined && valuesOf(clauses.facets, 'POLICY').length === 0) return null;
        const city = example ? example.label.replace(/市$/u, '') : '';
        return (
          <section aria-labelledby="examples">
            <h2 id="examples">{say('examples')}</h2>
            {example?.node && (
              <div className={css.question}>
                <p className={css.asked}>{say('question', { city })}</p>
                <p>{say('answerHow')}</p>
                <KeptLink className={css.answer} to={addressOf(example.node)}>
                  {say('answer', { city })}
                </KeptLink>
              </div>
            )}
            <ExampleRow
              title={say('cities')}
              values={cities.slice(0, CITIES_SHOWN)}
              countOf={(count) => say('cityCount', { count })}
            />
            {(['AGENCY', 'CLUSTER', 'POLICY'] as const).map((facet) => (
              <ExampleRow
                key={facet}
                title={say(TITLES[facet])}
                values={valuesOf(clauses.facets, facet)}
                countOf={(count) => say('clauseCount', { count })}
              />
            ))}
          </section>
        );
      }}
    </AnswerOf>
  );
}

const TITLES = { AGENCY: 'agencies', CLUSTER: 'clusters', POLICY: 'policies' } as const;

type ExampleValue = ExampleFacetFragment['values'][number];

function valuesOf(
  facets: readonly ExampleFacetFragment[],
  name: ExampleFacetFragment['facet'],
): readonly ExampleValue[] {
  return facets.find(({ facet }) => facet === name)?.values ?? [];
}

function nameOf(node: ExampleValue['node']): string | null {
  return node?.__typename === 'City' ? node.fullName : null;
}
