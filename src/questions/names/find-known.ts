import { DomainError } from '../../domain/errors.js';
import type { NodeLabel } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode, WalkNodePlan } from '../../store/walk-plan.js';
import { meantOnes, type Namesake, type WhoIsSpokenOf } from './meant-one.js';

/** In which fields a node may stand under a name; tried in this order, the first that knows it counts. */
export const NAME_FIELDS = {
  Agency: ['aliases', 'name'],
  City: ['aliases'],
  Region: ['aliases', 'name'],
  Cluster: ['aliases', 'name'],
} as const satisfies { readonly [L in NodeLabel]?: readonly string[] };

/** Most namesakes looked at; a group such as 各区政府 has one for every city. */
const NAMESAKES_MAX = 1_000;

/**
 * The node of the plan's label that has the word in one of these fields, with what the plan brings; null where none has.
 * One store call per field until one knows the word, and three more where several nodes share it: then the one that the
 * loaded documents speak of is meant (`spokenOf` narrows what shows it). Fails with AMBIGUOUS_NAME and the candidates
 * where none or several are.
 */
export async function findKnown(
  reader: GraphReader,
  plan: WalkNodePlan,
  fields: readonly string[],
  word: string,
  spokenOf?: WhoIsSpokenOf,
): Promise<WalkedNode | null> {
  for (const field of fields) {
    const filter = { [field]: { eq: word } };
    const one = { first: 1, after: null, withTotal: false };
    const { nodes, hasNextPage } = await reader.walk({ start: { filter, page: one }, to: plan });
    if (!hasNextPage && nodes[0]) return nodes[0];
    if (!hasNextPage) continue;
    const namesakes = await reader.walk({
      start: { filter, page: { ...one, first: NAMESAKES_MAX } },
      to: { label: plan.label, fields: [], hops: [] },
    });
    const ids = namesakes.nodes.flatMap((node) => (node === null ? [] : [node.id]));
    const meant = await meantOnes(reader, plan.label, ids, spokenOf);
    if (meant.length !== 1) throw ambiguousName(word, meant);
    return (await reader.walk({ start: { ids: meant.map(({ id }) => id) }, to: plan })).nodes[0] ?? null;
  }
  return null;
}

/** Most candidates that a message lists; `details` has them too. */
const CANDIDATES_MAX = 10;

/** Several nodes bear the name, and nothing says which one is meant. `alsoNamed` is what else bears it, as it is to be listed. */
export function ambiguousName(
  word: string,
  namesakes: readonly Namesake[],
  alsoNamed: readonly string[] = [],
): DomainError {
  const candidates = namesakes.slice(0, CANDIDATES_MAX).map(candidateOf);
  const listed = [
    ...alsoNamed,
    ...candidates.map(({ id, name, province }) => `${province ?? ''}${name} (${id})`),
  ];
  const others = namesakes.length - candidates.length;
  return new DomainError(
    'AMBIGUOUS_NAME',
    `「${word}」 fits several: ${listed.join(', ')}${others > 0 ? `, and ${others} more` : ''}. Ask with the full name or with the id.`,
    { candidates, count: namesakes.length + alsoNamed.length },
  );
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Where a city lies. */
  readonly province?: string;
  readonly code?: string;
}

function candidateOf({ label, id, fields }: Namesake): Candidate {
  const name = String(fields.fullName ?? fields.name ?? fields.title ?? id);
  if (label === 'City') return { id, name, code: String(fields.code), province: String(fields.province) };
  const { documentNumber } = fields;
  return { id, name: typeof documentNumber === 'string' ? `${name}（${documentNumber}）` : name };
}
