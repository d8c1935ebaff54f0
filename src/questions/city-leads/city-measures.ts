import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { unitsOf } from '../measures/to-measure.js';
import { nodesById } from '../nodes-by-id.js';
import { along, bareNode, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';
import type { CityMeasure } from './city-leads-answer.js';
import type { MeasuresByWords } from './measures-by-words.js';
import { reasonsOf } from './reasons-of.js';

/** Of agencies only the ids: they are the same ones again and again. */
const AGENCY = bareNode('Agency');
const MEASURE = wholeNode('Clause', [
  wholeHop('leads', 'LED_BY', 'OUT', AGENCY),
  wholeHop('supports', 'SUPPORTED_BY', 'OUT', AGENCY),
  wholeHop('assigned', 'ASSIGNED_TO', 'OUT', AGENCY),
]);

/**
 * These clauses, which are measures of what was found, whole and with why they are: one store call, one each for their agencies and
 * documents, and those of `reasonsOf`.
 */
export async function cityMeasures(
  reader: GraphReader,
  projection: Projection,
  asked: { readonly found: MeasuresByWords; readonly cityId: string; readonly clauses: readonly number[] },
): Promise<readonly CityMeasure[]> {
  const { clauses } = asked;
  if (clauses.length === 0) return [];
  const ids = clauses.map((clause) => idOf(projection, 'Clause', clause));
  const [{ nodes }, reasons] = await Promise.all([
    reader.walk({ start: { ids }, to: MEASURE }),
    reasonsOf(reader, projection, asked),
  ]);
  const walked = nodes.filter((node) => node !== null);
  const units = walked.flatMap((node) => WAYS.flatMap((key) => along(node, key)));
  const [agencies, documents] = await Promise.all([
    nodesById(
      reader,
      'Agency',
      units.map(({ node }) => node.id),
    ),
    nodesById(
      reader,
      'Policy',
      walked.map(({ fields }) => String(fields.policyId)),
    ),
  ]);
  return clauses.flatMap((clause, at) => {
    const node = nodes[at];
    const policy = documents.get(String(node?.fields.policyId));
    if (!node || !policy) return [];
    return {
      clause: nodeOf('Clause', node),
      policy,
      reasons: reasons.get(clause) ?? [],
      leads: unitsOf(node, 'leads', 'LED_BY', agencies),
      supports: unitsOf(node, 'supports', 'SUPPORTED_BY', agencies),
      assigned: unitsOf(node, 'assigned', 'ASSIGNED_TO', agencies),
    };
  });
}

const WAYS = ['leads', 'supports', 'assigned'] as const;
