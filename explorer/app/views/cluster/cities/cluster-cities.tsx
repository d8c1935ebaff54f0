import type { ReactNode } from 'react';
import type { ClusterFactsFragment } from '../../../asking/generated/graphql.js';
import { Nothing } from '../../../parts/nothing.js';
import { provinceOf } from '../../../parts/tile-map/province-of.js';
import { squaresOf } from '../../../parts/tile-map/squares.js';
import { useWords } from '../../../words/use-words.js';
import css from '../cluster.module.css';
import { CityMap } from './city-map.js';
import { CityTable } from './city-table.js';
import { LAYOUT_WORDS } from './city-words.js';
import { layoutsOf } from './layouts-of.js';
import { provincesOf } from './provinces-of.js';

/** Where plans lay it out: on a small map of the province, and city by city with the words that say so. */
export function ClusterCities({
  cluster,
  children,
}: {
  readonly cluster: ClusterFactsFragment;
  /** What stands beside the map. */
  readonly children: ReactNode;
}): ReactNode {
  const say = useWords(LAYOUT_WORDS);
  const lists = [cluster, ...cluster.members.nodes];
  const spoken = lists.flatMap((of) => of.laidOutIn.edges.map((statement) => ({ of, statement })));
  const total = lists.reduce((sum, { laidOutIn }) => sum + laidOutIn.totalCount, 0);
  const layouts = layoutsOf(cluster.id, spoken);
  const provinces = provincesOf(
    cluster.jurisdiction,
    layouts.map(({ city }) => city.code),
  );
  const onMap = new Set(provinces.flatMap(squaresOf).map(({ code }) => code));
  const elsewhere = layouts.filter(({ city }) => !onMap.has(city.code));
  const isBelow = cluster.kind === 'SUBSECTOR' && cluster.partOf.totalCount > 0;
  return (
    <section aria-labelledby="cities">
      <h2 id="cities">{say('cities')}</h2>
      <div className={css.columns}>
        {layouts.length === 0 ? (
          <Nothing>{say(isBelow ? 'noneParent' : 'none')}</Nothing>
        ) : (
          <div>
            <p className={css.note}>{say('citiesOf', { count: layouts.length })}</p>
            {provinces.map((province) => (
              <div key={province}>
                {provinces.length > 1 && (
                  <h3 lang="zh-CN">
                    {layouts.find(({ city }) => provinceOf(city.code) === province)?.city.province}
                  </h3>
                )}
                <CityMap cluster={cluster} province={province} layouts={layouts} />
              </div>
            ))}
            {elsewhere.length > 0 && (
              <p>{say('elsewhereNote', { names: elsewhere.map(({ city }) => city.fullName).join('、') })}</p>
            )}
          </div>
        )}
        {children}
      </div>
      {layouts.length > 0 && <CityTable layouts={layouts} clusterId={cluster.id} />}
      {spoken.length < total && <p className={css.note}>{say('cut', { shown: spoken.length, total })}</p>}
    </section>
  );
}
