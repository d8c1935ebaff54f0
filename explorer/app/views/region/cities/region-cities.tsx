import type { ReactNode } from 'react';
import { ClustersByCityDocument } from '../../../asking/generated/graphql.js';
import { useAnswer } from '../../../asking/use-answer.js';
import { Nothing } from '../../../parts/nothing.js';
import { useWords } from '../../../words/use-words.js';
import css from '../region.module.css';
import { REGION_WORDS } from '../region-words.js';
import type { ShownRegion } from '../shown-region.js';
import { citiesByProvince } from './cities-by-province.js';
import { ProvinceCities } from './province-cities.js';
import { RegionCounties } from './region-counties.js';

/** The cities on a small map, with how many clusters are laid out in each. */
export function RegionCities({ region }: { readonly region: ShownRegion }): ReactNode {
  const say = useWords(REGION_WORDS);
  const { data } = useAnswer(ClustersByCityDocument, { region: [region.id] });
  const { nodes, totalCount } = region.cities;
  const values = data?.clusters.facets[0]?.values ?? [];
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  const provinces = citiesByProvince(nodes);
  const most = Math.max(1, ...nodes.map(({ id }) => counts.get(id) ?? 0));
  return (
    <section aria-labelledby="cities">
      <h2 id="cities">{say('cities')}</h2>
      {nodes.length === 0 && region.counties.totalCount === 0 ? (
        <Nothing>{say('noCities')}</Nothing>
      ) : (
        <>
          {nodes.length > 0 && <p className={css.how}>{say('citiesHow')}</p>}
          <div className={provinces.length > 1 ? css.provinces : undefined}>
            {provinces.map(({ province, cities }) => (
              <div key={province}>
                {provinces.length > 1 && <h3 lang="zh-CN">{cities[0]?.province}</h3>}
                <ProvinceCities
                  province={province}
                  label={say('map', {
                    name: provinces.length > 1 ? (cities[0]?.province ?? '') : region.name,
                  })}
                  cities={cities}
                  counts={data === undefined ? null : counts}
                  most={most}
                />
              </div>
            ))}
          </div>
          {nodes.length < totalCount && <p>{say('cut', { shown: nodes.length, total: totalCount })}</p>}
          {region.counties.totalCount > 0 && <RegionCounties region={region} />}
        </>
      )}
    </section>
  );
}
