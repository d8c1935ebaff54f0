import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import { along, edgeOf, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';
import { GAP_READINGS, type Gap, type GapKind, type GapUnit } from './gaps-answer.js';
import type { NumberedGaps } from './numbered-gaps.js';

const CLAUSE = wholeNode('Clause', [
  wholeHop('document', 'HAS_CLAUSE', 'IN', wholeNode('Policy')),
  wholeHop('assigned', 'ASSIGNED_TO', 'OUT', wholeNode('Agency')),
  wholeHop('supports', 'SUPPORTED_BY', 'OUT', wholeNode('Agency')),
]);

/** A page of measures without a lead, then of clauses without a unit, whole: one store call. What the graph has lost is left out. */
export async function gapsOfClauses(
  reader: GraphReader,
  projection: Projection,
  { measures, clauses }: { readonly measures: NumberedGaps; readonly clauses: NumberedGaps },
): Promise<readonly Gap[]> {
  const ids = [...measures.clauses, ...clauses.clauses].map((clause) => idOf(projection, 'Clause', clause));
  if (ids.length === 0) return [];
  const { nodes } = await reader.walk({ start: { ids: [...new Set(ids)] }, to: CLAUSE });
  const walked = new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node] as const])));
  const gaps = (kind: GapKind, { clauses: numbers, readings }: NumberedGaps): readonly Gap[] =>
    [...numbers].flatMap((clause, at) => {
      const node = walked.get(idOf(projection, 'Clause', clause));
      const reading = GAP_READINGS[readings[at] ?? -1];
      return node && reading ? gapOf(kind, reading, node) : [];
    });
  return [...gaps('MEASURE_WITHOUT_LEAD', measures), ...gaps('CLAUSE_WITHOUT_UNIT', clauses)];
}

function gapOf(kind: GapKind, reading: Gap['reading'], walked: WalkedNode): readonly Gap[] {
  const [document] = along(walked, 'document');
  if (document === undefined) return [];
  const units = unitsOf(walked);
  return [
    {
      kind,
      reading,
      clause: nodeOf('Clause', walked),
      policy: nodeOf('Policy', document.node),
      units,
      cluster: null,
      cities: [],
      groupMeasures: 0,
      evidence:
        kind === 'CLAUSE_WITHOUT_UNIT'
          ? edgeOf('HAS_CLAUSE', document).evidence
          : units.flatMap(({ edge }) => edge.evidence),
    },
  ];
}

function unitsOf(walked: WalkedNode): readonly GapUnit[] {
  return [
    ...along(walked, 'assigned').map((item) => ({
      agency: nodeOf('Agency', item.node),
      edge: edgeOf('ASSIGNED_TO', item),
      relationship: 'ASSIGNED_TO' as const,
    })),
    ...along(walked, 'supports').map((item) => ({
      agency: nodeOf('Agency', item.node),
      edge: edgeOf('SUPPORTED_BY', item),
      relationship: 'SUPPORTED_BY' as const,
    })),
  ];
}
