import type { ReactNode } from 'react';
import { RegionHeadDocument } from '../../asking/generated/graphql.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { WaysOut } from '../../parts/ways-out.js';
import { useWords } from '../../words/use-words.js';
import { RegionCities } from './cities/region-cities.js';
import { RegionLists } from './lists/region-lists.js';
import css from './region.module.css';
import { REGION_WORDS } from './region-words.js';
import type { ShownRegion } from './shown-region.js';

export function RegionAnswer({ region }: { readonly region: ShownRegion }): ReactNode {
  const say = useWords(REGION_WORDS);
  const { id, name, kind, code, aliases, cities, counties, namedIn } = region;
  const others = aliases.filter((alias) => alias !== name);
  return (
    <>
      <ViewHeading title={name} kind={say(kind)}>
        <dl className={css.facts}>
          {code !== null && (
            <div>
              <dt>{say(kind === 'PROVINCE' ? 'code' : 'within')}</dt>
              <dd>{code}</dd>
            </div>
          )}
          {others.length > 0 && (
            <div>
              <dt>{say('aliases')}</dt>
              <dd lang="zh-CN">{others.join('、')}</dd>
            </div>
          )}
        </dl>
      </ViewHeading>
      <p>
        {say('summary', {
          cities: cities.totalCount,
          counties: counties.totalCount,
          clauses: namedIn.totalCount,
        })}
      </p>
      <WaysOut
        document={RegionHeadDocument}
        variables={{ id, name: null }}
        tables={[
          { title: say('citiesTable'), path: '/v1/cities', parameters: { region: id } },
          { title: say('clausesTable'), path: '/v1/clauses', parameters: { region: id } },
        ]}
        node={region}
      />
      <RegionCities region={region} />
      <RegionLists region={region} />
    </>
  );
}
