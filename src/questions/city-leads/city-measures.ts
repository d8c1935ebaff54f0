import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import { along, bareHop, edgeOf, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';
import type { CityMeasure, ResponsibleUnit } from './city-leads-answer.js';
import type { CityWords } from './city-words.js';
import type { MeasuresByWords } from './measures-by-words.js';
import { reasonsOf } from './reasons-of.js';

const AGENCY = wholeNode('Agency');
const MEASURE = wholeNode('Clause', [
  wholeHop('leads', 'LED_BY', 'OUT', AGENCY),
  wholeHop('supports', 'SUPPORTED_BY', 'OUT', AGENCY),
  wholeHop('assigned', 'ASSIGNED_TO', 'OUT', AGENCY),
  bareHop('document', 'HAS_CLAUSE', 'IN', wholeNode('Policy')),
]);

/** These clauses, which are measures of what was found, whole and with why they are: one store call, and those of `reasonsOf`. */
export async function cityMeasures(
  reader: GraphReader,
  projection: Projection,
  asked: { readonly found: MeasuresByWords; readonly words: CityWords; readonly clauses: readonly number[] },
): Promise<readonly CityMeasure[]> {
  const { clauses } = asked;
  if (clauses.length === 0) return [];
  const ids = clauses.map((clause) => idOf(projection, 'Clause', clause));
  const [{ nodes }, reasons] = await Promise.all([
    reader.walk({ start: { ids }, to: MEASURE }),
    reasonsOf(reader, projection, asked),
  ]);
  return clauses.flatMap((clause, at) => {
    const walked = nodes[at];
    const [document] = walked ? along(walked, 'document') : [];
    if (!walked || !document) return [];
    return {
      clause: nodeOf('Clause', walked),
      policy: nodeOf('Policy', document.node),
      reasons: reasons.get(clause) ?? [],
      leads: unitsOf(walked, 'leads', 'LED_BY'),
      supports: unitsOf(walked, 'supports', 'SUPPORTED_BY'),
      assigned: unitsOf(walked, 'assigned', 'ASSIGNED_TO'),
    };
  });
}

function unitsOf<R extends 'LED_BY' | 'SUPPORTED_BY' | 'ASSIGNED_TO'>(
  walked: WalkedNode,
  key: string,
  type: R,
): readonly ResponsibleUnit<R>[] {
  return along(walked, key).map((item) => ({
    agency: nodeOf('Agency', item.node),
    edge: edgeOf(type, item),
  }));
}
