import { piecesOf } from '../../domain/pieces-of.js';
import type { GraphReader } from '../../store/graph-store.js';
import { nodesById } from '../nodes-by-id.js';
import { listsAskedTogether } from '../numbers/asked-together.js';
import { along, bareNode, edgeOf, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';
import type { OverlapMeasure } from './overlaps-answer.js';

const MEASURE = wholeNode('Clause', [wholeHop('leads', 'LED_BY', 'OUT', bareNode('Agency'))]);
/** Measures brought at a time. */
const MEASURES_A_CALL = 5_000;

/**
 * Brings measures with those who lead them, by id; without those that the graph has lost, or their document. Store calls for all
 * that are asked for at the same moment: one for each 5,000, then one each for their documents and agencies.
 */
export function overlapMeasures(
  reader: GraphReader,
): (ids: readonly string[]) => Promise<ReadonlyMap<string, OverlapMeasure>> {
  return listsAskedTogether(async (asked) => {
    const answers = await Promise.all(
      piecesOf([...new Set(asked)], MEASURES_A_CALL).map((ids) =>
        reader.walk({ start: { ids }, to: MEASURE }),
      ),
    );
    const walked = answers.flatMap(({ nodes }) => nodes.filter((node) => node !== null));
    const leads = walked.map((node) => along(node, 'leads'));
    const [policies, agencies] = await Promise.all([
      nodesById(
        reader,
        'Policy',
        walked.map(({ fields }) => String(fields.policyId)),
      ),
      nodesById(
        reader,
        'Agency',
        leads.flat().map(({ node }) => node.id),
      ),
    ]);
    return new Map(
      walked.flatMap((node, at): readonly (readonly [string, OverlapMeasure])[] => {
        const policy = policies.get(String(node.fields.policyId));
        if (policy === undefined) return [];
        const units = (leads[at] ?? []).flatMap((item) => {
          const agency = agencies.get(item.node.id);
          return agency === undefined ? [] : [{ agency, edge: edgeOf('LED_BY', item) }];
        });
        return [[node.id, { clause: nodeOf('Clause', node), policy, leads: units }]];
      }),
    );
  });
}
