import type { ReactNode } from 'react';
import { useParameter } from '../../address/use-parameter.js';
import type { AgencyLoadPartsFragment } from '../../asking/generated/graphql.js';
import { RoleSwitch } from '../../parts/counts/role-switch.js';
import { Nothing } from '../../parts/nothing.js';
import { useWords } from '../../words/use-words.js';
import css from './agency.module.css';
import { AgencyCities } from './agency-cities.js';
import { AgencyClusters } from './agency-clusters.js';
import { AgencyPolicies } from './agency-policies.js';
import { AGENCY_WORDS } from './agency-words.js';

/** How much it has to do: by role, document, cluster and city. Each number narrows the measures below. */
export function AgencyWork({
  agencyId,
  load,
}: {
  readonly agencyId: string;
  /** Undefined where it has no part in any measure. */
  readonly load: AgencyLoadPartsFragment | undefined;
}): ReactNode {
  const say = useWords(AGENCY_WORDS);
  const [role, chooseRole] = useParameter('role');
  if (load === undefined) return <Nothing>{say('nothingToDo')}</Nothing>;
  const { counts } = load;
  return (
    <section aria-labelledby="work">
      <h2 id="work">{say('work')}</h2>
      <p className={css.note}>{say('loadOf', { total: counts.measures })}</p>
      <RoleSwitch
        counts={counts}
        label={say('byRole')}
        chosen={role}
        choose={chooseRole}
        detailOf={(one) => {
          if (one === 'LEAD' && counts.jointLeads > 0) return say('jointLeads', { count: counts.jointLeads });
          if (one === 'ASSIGNED' && counts.firstListed > 0)
            return say('firstListed', { count: counts.firstListed });
          return null;
        }}
      />
      <div className={css.columns}>
        <AgencyPolicies agencyId={agencyId} load={load} />
        <AgencyClusters load={load} />
        <AgencyCities agencyId={agencyId} measures={counts.measures} />
      </div>
      <p>
        <a href="#measures">{say('toMeasures')}</a>
      </p>
    </section>
  );
}
