import type { ReactNode } from 'react';
import type { CityHeadQuery } from '../../../asking/generated/graphql.js';
import { Nothing } from '../../../parts/nothing.js';
import { useWords } from '../../../words/use-words.js';
import { CITY_WORDS } from '../city-words.js';
import { CityCluster } from './city-cluster.js';
import css from './clusters.module.css';
import { WhatTheWordsMean } from './what-the-words-mean.js';

/** Clusters that a plan lays out in the city, each with how it is graded and how sure that is. */
export function CityClusters({ answer }: { readonly answer: CityHeadQuery['cityLeads'] }): ReactNode {
  const say = useWords(CITY_WORDS);
  const { clusters, measures } = answer;
  return (
    <section aria-labelledby="clusters">
      <h2 id="clusters">{say('clusters')}</h2>
      {clusters.length === 0 ? (
        <Nothing>{say(measures.totalCount > 0 ? 'noClusters' : 'noClustersNorMeasures')}</Nothing>
      ) : (
        <>
          <ul className={css.clusters}>
            {clusters.map((one) => (
              <CityCluster key={one.cluster.id} {...one} />
            ))}
          </ul>
          <WhatTheWordsMean />
        </>
      )}
    </section>
  );
}
