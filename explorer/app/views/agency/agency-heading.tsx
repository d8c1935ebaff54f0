import type { ReactNode } from 'react';
import { type AgencyFactsFragment, AgencyViewDocument } from '../../asking/generated/graphql.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { WaysOut } from '../../parts/ways-out.js';
import { LEVEL_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import { AGENCY_WORDS } from './agency-words.js';

export function AgencyHeading({
  agency,
  asked,
}: {
  readonly agency: AgencyFactsFragment;
  /** The id or name by which the address asks. */
  readonly asked: string;
}): ReactNode {
  const say = useWords(AGENCY_WORDS);
  const sayLevel = useWords(LEVEL_WORDS);
  const { id, name, shortName, level, isGroup } = agency;
  const kind = isGroup ? say('group') : `${say('kind')} · ${sayLevel(level)}`;
  return (
    <ViewHeading title={name} kind={kind}>
      {shortName !== name && <p>{say('also', { name: shortName })}</p>}
      <WaysOut
        document={AgencyViewDocument}
        variables={{ agency: asked }}
        tables={[
          { path: '/v1/agency-load', parameters: { agency: id }, title: say('loadTable') },
          { path: '/v1/partners', parameters: { agency: id }, title: say('partnersTable') },
          { path: '/v1/ledger', parameters: { agency: id }, title: say('ledgerTable') },
        ]}
        node={{ __typename: 'Agency', id }}
      />
    </ViewHeading>
  );
}
