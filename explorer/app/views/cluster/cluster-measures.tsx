import type { ReactNode } from 'react';
import { useParameter } from '../../address/use-parameter.js';
import { roleOf } from '../../parts/counts/roles.js';
import { MeasureList } from '../../parts/measure-list/measure-list.js';
import { useWords } from '../../words/use-words.js';
import { CLUSTER_WORDS } from './cluster-words.js';

/** The measures that name it, as the address narrows them. */
export function ClusterMeasures({ clusterId }: { readonly clusterId: string }): ReactNode {
  const say = useWords(CLUSTER_WORDS);
  const [role, chooseRole] = useParameter('role');
  const [agency, chooseAgency] = useParameter('agency');
  const [policy, choosePolicy] = useParameter('policy');
  const known = roleOf(role);
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{say('measures')}</h2>
      <MeasureList
        filter={{
          cluster: clusterId,
          agency: agency || null,
          policy: policy || null,
          roles: known ? [known] : [],
        }}
        narrowings={[
          { by: 'role', value: known ?? '', choose: chooseRole },
          { by: 'agency', value: agency, choose: chooseAgency },
          { by: 'policy', value: policy, choose: choosePolicy },
        ]}
      />
    </section>
  );
}
