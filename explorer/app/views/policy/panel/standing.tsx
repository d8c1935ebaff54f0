import type { ReactNode } from 'react';
import { NodeLink } from '../../../parts/node-link.js';
import { useWords } from '../../../words/use-words.js';
import { FactRows } from './fact-rows.js';
import { PANEL_WORDS } from './panel-words.js';
import { useStanding } from './use-standing.js';

const VERDICTS = {
  IN_FORCE: 'inForce',
  UNKNOWN: 'unknown',
  NOT_YET: 'notYet',
  REPLACED: 'replaced',
  EXPIRED: 'expired',
} as const;

/** Whether the document holds today, from when and until when. */
export function Standing({ policyId }: { readonly policyId: string }): ReactNode {
  const say = useWords(PANEL_WORDS);
  const { data } = useStanding(policyId);
  const standing = data?.inForce.documents.nodes[0];
  if (standing === undefined) return null;
  const { verdict, startsOn, endsOn, endedBy } = standing;
  const said = [
    say(VERDICTS[verdict]),
    ...(startsOn === null ? [] : [say('from', { date: startsOn })]),
    ...(endsOn === null ? [] : [say('to', { date: endsOn })]),
  ];
  return (
    <FactRows
      rows={[
        [say('force'), [said.join(' · ')]],
        [
          say('endedBy'),
          endedBy.map(({ policy: { id, title } }) => (
            <NodeLink key={id} node={{ __typename: 'Policy', id }}>
              {title}
            </NodeLink>
          )),
        ],
      ]}
    />
  );
}
