import { Fragment, type ReactNode } from 'react';
import type { CityHeadQuery } from '../../asking/generated/graphql.js';
import { NodeLink } from '../../parts/node-link.js';
import { useWords } from '../../words/use-words.js';
import css from './city.module.css';
import { CITY_WORDS } from './city-words.js';

/** Where the city lies, and who governs it. */
export function CityFacts({ city }: { readonly city: CityHeadQuery['cityLeads']['city'] }): ReactNode {
  const say = useWords(CITY_WORDS);
  return (
    <dl className={css.facts}>
      <div>
        <dt>{say('regions')}</dt>
        <dd>
          {city.regions.nodes.length === 0 && <span lang="zh-CN">{city.province}</span>}
          {city.regions.nodes.map((region) => (
            <Fragment key={region.id}>
              <NodeLink node={region}>{region.name}</NodeLink>{' '}
            </Fragment>
          ))}
        </dd>
      </div>
      <div>
        <dt>{say('governments')}</dt>
        <dd>
          {city.governedBy.nodes.length === 0 && say('noGovernments')}
          {city.governedBy.nodes.map((agency) => (
            <Fragment key={agency.id}>
              <NodeLink node={agency}>{agency.shortName}</NodeLink>
              {agency.isGroup && say('group')}{' '}
            </Fragment>
          ))}
        </dd>
      </div>
      <div>
        <dt>{say('code')}</dt>
        <dd>{city.code}</dd>
      </div>
    </dl>
  );
}
