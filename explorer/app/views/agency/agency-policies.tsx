import type { ReactNode } from 'react';
import { useParameter } from '../../address/use-parameter.js';
import type { AgencyLoadPartsFragment } from '../../asking/generated/graphql.js';
import { CountTable } from '../../parts/counts/count-table.js';
import { NodeLink } from '../../parts/node-link.js';
import { Problem } from '../../parts/problem.js';
import { useWords } from '../../words/use-words.js';
import { AGENCY_WORDS } from './agency-words.js';
import { usePolicyLoads } from './use-policy-loads.js';

/** The documents that give it a part, those with most measures first. */
export function AgencyPolicies({
  agencyId,
  load,
}: {
  readonly agencyId: string;
  readonly load: AgencyLoadPartsFragment;
}): ReactNode {
  const say = useWords(AGENCY_WORDS);
  const [policy, choosePolicy] = useParameter('policy');
  const { loads, total, error, retry } = usePolicyLoads(agencyId, load);
  return (
    <div>
      <h3>{say('byPolicy')}</h3>
      {error && <Problem error={error} retry={retry} />}
      <CountTable
        caption={say('byPolicy')}
        corner={say('policy')}
        rows={loads
          .map(({ id, title, counts }) => ({
            id,
            label: <NodeLink node={{ __typename: 'Policy', id }}>{title}</NodeLink>,
            name: title,
            counts,
          }))
          .sort((a, b) => b.counts.measures - a.counts.measures)}
        total={total}
        chosen={policy}
        choose={choosePolicy}
      />
    </div>
  );
}
