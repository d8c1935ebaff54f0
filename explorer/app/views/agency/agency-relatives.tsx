import type { ReactNode } from 'react';
import { graphAddress } from '../../address/addresses.js';
import type { AgencyFactsFragment } from '../../asking/generated/graphql.js';
import { KeptLink } from '../../parts/kept-link.js';
import { NodeLink } from '../../parts/node-link.js';
import { useWords } from '../../words/use-words.js';
import css from './agency.module.css';
import { AGENCY_WORDS } from './agency-words.js';

/** What it is part of, what is part of it, and which cities it governs; nothing where there is none of it. */
export function AgencyRelatives({ agency }: { readonly agency: AgencyFactsFragment }): ReactNode {
  const say = useWords(AGENCY_WORDS);
  const { partOf, divisions, governs } = agency;
  if (partOf.totalCount + divisions.totalCount + governs.totalCount === 0) return null;
  const cities = governs.nodes.map(({ id, fullName }) => ({ id, name: fullName }));
  return (
    <section aria-labelledby="relatives">
      <h2 id="relatives">{say('relatives')}</h2>
      <dl className={css.relatives}>
        <Relatives
          ofId={agency.id}
          label={say('parents')}
          typename="Agency"
          nodes={partOf.nodes}
          total={partOf.totalCount}
        />
        <Relatives
          ofId={agency.id}
          label={say('divisions')}
          typename="Agency"
          nodes={divisions.nodes}
          total={divisions.totalCount}
        />
        <Relatives
          ofId={agency.id}
          label={say('governs')}
          typename="City"
          nodes={cities}
          total={governs.totalCount}
        />
      </dl>
    </section>
  );
}

function Relatives({
  ofId,
  label,
  typename,
  nodes,
  total,
}: {
  readonly ofId: string;
  readonly label: string;
  readonly typename: string;
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly total: number;
}): ReactNode {
  const say = useWords(AGENCY_WORDS);
  if (total === 0) return null;
  return (
    <div>
      <dt>
        {label}{' '}
        {nodes.length < total && (
          <>
            {say('relativesCut', { shown: nodes.length, total })}{' '}
            <KeptLink to={graphAddress(ofId)}>{say('toGraph')}</KeptLink>
          </>
        )}
      </dt>
      <dd>
        <ul className={css.inline}>
          {nodes.map(({ id, name }) => (
            <li key={id}>
              <NodeLink node={{ __typename: typename, id }}>{name}</NodeLink>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
