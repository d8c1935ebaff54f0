import type { ReactNode } from 'react';
import { searchAddress } from '../../../../address/addresses.js';
import { useParameters } from '../../../../address/use-parameters.js';
import { type CityHeadQuery, CityMeasuresDocument } from '../../../../asking/generated/graphql.js';
import { usePages } from '../../../../asking/use-pages.js';
import { roleOf } from '../../../../parts/counts/roles.js';
import { KeptLink } from '../../../../parts/kept-link.js';
import { Loading } from '../../../../parts/loading.js';
import { LongList } from '../../../../parts/long-list.js';
import { Nothing } from '../../../../parts/nothing.js';
import { Problem } from '../../../../parts/problem.js';
import { WaysOut } from '../../../../parts/ways-out.js';
import { useWords } from '../../../../words/use-words.js';
import { LIST_WORDS } from '../list-words.js';
import css from '../lists.module.css';
import { CityMeasure } from './city-measure.js';
import { MeasureFilters } from './measure-filters.js';
import { tablesOfMeasures } from './tables-of-measures.js';
import { useClusterMeasures } from './use-cluster-measures.js';

/** The city's measures: all, or those of a cluster, an agency, a role, as the address says. */
export function CityMeasures({ answer }: { readonly answer: CityHeadQuery['cityLeads'] }): ReactNode {
  const say = useWords(LIST_WORDS);
  const [address] = useParameters();
  const { city, clausesWithoutUnit, measures } = answer;
  const agency = address.get('agency') ?? '';
  const role = roleOf(address.get('role') ?? '');
  const ofCluster = useClusterMeasures(city.id, address.get('cluster') ?? '', role);
  const isAll = agency === '' && role === null && ofCluster.clauseIds === null && ofCluster.isKnown;
  const variables = {
    city: city.id,
    clauseIds: ofCluster.clauseIds,
    agency: agency === '' ? null : agency,
    roles: role === null ? null : [role],
  };
  const pages = usePages(CityMeasuresDocument, variables, ({ cityLeads }) => cityLeads.measures, {
    isAsked: ofCluster.isKnown,
    firstPage: isAll ? { cityLeads: { measures } } : undefined,
  });
  return (
    <>
      {measures.totalCount > 0 && <MeasureFilters answer={answer} />}
      <WaysOut
        document={CityMeasuresDocument}
        variables={{ ...variables, after: null }}
        tables={tablesOfMeasures(
          { city: city.id, agency, role, isOfCluster: ofCluster.clauseIds !== null },
          pages.items.map(({ clause }) => clause.id),
          pages.total,
        )}
        of={say('measures')}
      />
      {ofCluster.error && <Problem error={ofCluster.error} />}
      {!ofCluster.isKnown && !ofCluster.error && <Loading />}
      {ofCluster.isCut && <p className={css.how}>{say('clusterCut')}</p>}
      {ofCluster.isKnown && (
        <LongList
          pages={pages}
          label={say('measures')}
          keyOf={({ clause }) => clause.id}
          render={(measure) => <CityMeasure measure={measure} />}
          heightGuess={150}
          empty={
            measures.totalCount > 0 ? (
              <Nothing>{say('noMeasures')}</Nothing>
            ) : (
              <Nothing>
                {say('noMeasuresAtAll')}{' '}
                <KeptLink to={searchAddress(city.name)}>{say('searchCity', { city: city.name })}</KeptLink>
              </Nothing>
            )
          }
        />
      )}
      {clausesWithoutUnit > 0 && <p className={css.how}>{say('without', { count: clausesWithoutUnit })}</p>}
    </>
  );
}
