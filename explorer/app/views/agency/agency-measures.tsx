import type { ReactNode } from 'react';
import { useParameter } from '../../address/use-parameter.js';
import { roleOf } from '../../parts/counts/roles.js';
import { MeasureList } from '../../parts/measure-list/measure-list.js';
import { useWords } from '../../words/use-words.js';
import { AGENCY_WORDS } from './agency-words.js';

/** The measures themselves, as the address narrows them. */
export function AgencyMeasures({ agencyId }: { readonly agencyId: string }): ReactNode {
  const say = useWords(AGENCY_WORDS);
  const [role, chooseRole] = useParameter('role');
  const [policy, choosePolicy] = useParameter('policy');
  const [cluster, chooseCluster] = useParameter('cluster');
  const [city, chooseCity] = useParameter('city');
  const known = roleOf(role);
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{say('measures')}</h2>
      <MeasureList
        filter={{
          agency: agencyId,
          policy: policy || null,
          cluster: cluster || null,
          city: city || null,
          roles: known ? [known] : [],
        }}
        narrowings={[
          { by: 'role', value: known ?? '', choose: chooseRole },
          { by: 'policy', value: policy, choose: choosePolicy },
          { by: 'cluster', value: cluster, choose: chooseCluster },
          { by: 'city', value: city, choose: chooseCity },
        ]}
        ownId={agencyId}
      />
    </section>
  );
}
