import { DomainError } from '../domain/errors.js';
import { foldNumber } from '../domain/fold-number.js';
import type { NodeLabel } from '../domain/graph-model.js';
import { findKnown, NAME_FIELDS } from '../questions/names/find-known.js';
import type { GraphReader } from '../store/graph-store.js';
import type { WalkedNode, WalkNodePlan } from '../store/walk-plan.js';

/** In which fields a node may stand under the argument of a look-up. */
const NAMED_BY: { readonly [L in NodeLabel]: Readonly<Record<string, readonly string[]>> } = {
  Policy: { documentNumber: ['documentNumber'] },
  Clause: {},
  Agency: { name: NAME_FIELDS.Agency },
  City: { name: NAME_FIELDS.City, code: ['code'] },
  Region: { name: NAME_FIELDS.Region },
  Cluster: { name: NAME_FIELDS.Cluster },
  Target: {},
};

/**
 * One node by exactly one of its id, name, number or code, with what the plan brings; null where none is known. What a name
 * means is decided as for the named questions (`findKnown`). Fails with INVALID_ARGUMENT and AMBIGUOUS_NAME.
 */
export async function lookUp(
  reader: GraphReader,
  plan: WalkNodePlan,
  args: Readonly<Record<string, unknown>>,
): Promise<WalkedNode | null> {
  const [argument, word] = onlyArgument(plan.label, args);
  if (argument === 'id') return (await reader.walk({ start: { ids: [word] }, to: plan })).nodes[0] ?? null;
  const fields = NAMED_BY[plan.label][argument] ?? [];
  return findKnown(reader, plan, fields, argument === 'documentNumber' ? foldNumber(word) : word);
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
