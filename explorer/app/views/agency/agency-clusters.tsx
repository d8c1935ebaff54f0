import type { ReactNode } from 'react';
import { useParameter } from '../../address/use-parameter.js';
import type { AgencyLoadPartsFragment } from '../../asking/generated/graphql.js';
import { CountTable } from '../../parts/counts/count-table.js';
import { NodeLink } from '../../parts/node-link.js';
import { useWords } from '../../words/use-words.js';
import css from './agency.module.css';
import { AGENCY_WORDS } from './agency-words.js';

/** The clusters that its measures name. */
export function AgencyClusters({ load }: { readonly load: AgencyLoadPartsFragment }): ReactNode {
  const say = useWords(AGENCY_WORDS);
  const [cluster, chooseCluster] = useParameter('cluster');
  return (
    <div>
      <h3>{say('byCluster')}</h3>
      <CountTable
        caption={say('byCluster')}
        corner={say('cluster')}
        rows={load.byCluster
          .map(({ cluster: { id, name }, counts }) => ({
            id,
            label: <NodeLink node={{ __typename: 'Cluster', id }}>{name}</NodeLink>,
            name,
            counts,
          }))
          .sort((a, b) => b.counts.measures - a.counts.measures)}
        total={load.clusterCount}
        chosen={cluster}
        choose={chooseCluster}
      />
      <p className={css.note}>{say('byClusterNote')}</p>
    </div>
  );
}
