import { DomainError } from '../domain/errors.js';
import type { Condition } from '../domain/filter.js';
import { NODE_FIELDS, type NodeLabel } from '../domain/graph-model.js';
import { meantCity } from '../questions/meant-city.js';
import type { GraphReader, WalkedNode, WalkNodePlan } from '../store/graph-store.js';

/** Most candidates that an ambiguous name is answered with. */
const CANDIDATES_MAX = 10;

/** In which fields a node may stand under the given word; tried in this order, the first that finds anything counts. */
const NAMED_BY: { readonly [L in NodeLabel]: Readonly<Record<string, readonly string[]>> } = {
  Policy: { documentNumber: ['documentNumber'] },
  Clause: {},
  Agency: { name: ['aliases', 'name'] },
  City: { name: ['aliases'], code: ['code'] },
  Region: { name: ['aliases', 'name'] },
  Cluster: { name: ['aliases', 'name'] },
  Target: {},
};

/**
 * One node by exactly one of its id, name, number or code, with what the plan brings: one store call where the first
 * field knows the word, and one more where cities share it. Null where none does. Fails with INVALID_ARGUMENT and AMBIGUOUS_NAME.
 */
export async function lookUp(
  reader: GraphReader,
  plan: WalkNodePlan,
  args: Readonly<Record<string, unknown>>,
): Promise<WalkedNode | null> {
  const [argument, word] = onlyArgument(plan.label, args);
  if (argument === 'id') return (await reader.walk({ start: { ids: [word] }, to: plan })).nodes[0] ?? null;
  for (const field of NAMED_BY[plan.label][argument] ?? []) {
    const filter: Readonly<Record<string, Condition>> = {
      [field]: { eq: field === 'documentNumber' ? foldNumber(word) : word },
    };
    const page = { first: CANDIDATES_MAX, after: null, withTotal: false };
    const { nodes } = await reader.walk({ start: { filter, page }, to: plan });
    const found = nodes.filter((node) => node !== null);
    if (found.length > 1) {
      const meant =
        plan.label === 'City'
          ? await meantCity(
              reader,
              found.map(({ id }) => id),
            )
          : null;
      const one = found.find(({ id }) => id === meant);
      if (one) return one;
      throw await ambiguous(reader, plan.label, word, found);
    }
    if (found[0]) return found[0];
  }
  return null;
}

function onlyArgument(
  label: NodeLabel,
  args: Readonly<Record<string, unknown>>,
): readonly [name: string, word: string] {
  const given = Object.entries(args).filter(([, value]) => value !== null && value !== undefined);
  const [only] = given;
  if (!only || given.length > 1) {
    const names = ['id', ...Object.keys(NAMED_BY[label])].map((name) => `\`${name}\``).join(' or ');
    throw new DomainError(
      'INVALID_ARGUMENT',
      `Give exactly one of ${names} to look up a ${label}; ${given.length} were given.`,
    );
  }
  const word = String(only[1]).trim();
  if (word === '') {
    throw new DomainError('INVALID_ARGUMENT', `\`${only[0]}\` of the ${label} to look up is empty.`);
  }
  return [only[0], word];
}

/** 粤府[2021] 45 号 and the like, in the form in which numbers are kept: 粤府〔2021〕45号. */
function foldNumber(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[[(【〔﹝{]/g, '〔')
    .replace(/[\])】〕﹞}]/g, '〕');
}

async function ambiguous(
  reader: GraphReader,
  label: NodeLabel,
  word: string,
  found: readonly WalkedNode[],
): Promise<DomainError> {
  const title = ['fullName', 'name', 'title'].find((field) => field in NODE_FIELDS[label]) ?? 'id';
  const { nodes } = await reader.walk({
    start: { ids: found.map(({ id }) => id) },
    to: { label, fields: [title], hops: [] },
  });
  const candidates = nodes.flatMap((node) =>
    node ? [{ id: node.id, name: String(node.fields[title]) }] : [],
  );
  const listed = candidates.map(({ id, name }) => `${name} (${id})`).join(', ');
  return new DomainError(
    'AMBIGUOUS_NAME',
    `「${word}」 fits several: ${listed}. Ask with the full name or with \`id\`.`,
    { candidates },
  );
}
