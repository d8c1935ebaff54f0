import type { ReactNode } from 'react';
import { useParameter } from '../../address/use-parameter.js';
import { CountTable } from '../../parts/counts/count-table.js';
import { Loading } from '../../parts/loading.js';
import { NodeLink } from '../../parts/node-link.js';
import { Problem } from '../../parts/problem.js';
import { useWords } from '../../words/use-words.js';
import { AGENCY_WORDS } from './agency-words.js';
import { usePolicyLoads } from './use-policy-loads.js';

/** The documents that give it a part, those with most measures first. */
export function AgencyPolicies({ agencyId }: { readonly agencyId: string }): ReactNode {
  const say = useWords(AGENCY_WORDS);
  const [policy, choosePolicy] = useParameter('policy');
  const { items, total, error, retry, isLoading } = usePolicyLoads(agencyId);
  return (
    <div>
      <h3>{say('byPolicy')}</h3>
      {isLoading && <Loading />}
      {error && <Problem error={error} retry={retry} />}
      {!isLoading && (
        <CountTable
          caption={say('byPolicy')}
          corner={say('policy')}
          rows={items
            .map(({ header: { id, label, counts } }) => ({
              id,
              label: <NodeLink node={{ __typename: 'Policy', id }}>{label}</NodeLink>,
              name: label,
              counts,
            }))
            .sort((a, b) => b.counts.measures - a.counts.measures)}
          total={total ?? items.length}
          chosen={policy}
          choose={choosePolicy}
        />
      )}
    </div>
  );
}
