import { DomainError } from '../domain/errors.js';
import type { AgencyNode } from '../domain/graph-model.js';
import { findAgency } from '../questions/names/find-agency.js';
import { findCity } from '../questions/names/find-city.js';
import { findCluster } from '../questions/names/find-cluster.js';
import { findRegion } from '../questions/names/find-region.js';
import { nodeOf } from '../questions/walk-plans.js';
import type { GraphReader } from '../store/graph-store.js';
import type { WalkedNode } from '../store/walk-plan.js';
import { claimFamily } from './claim-family.js';
import type { ClauseInStore } from './read-clause.js';
import type { CorrectionStatement, NamedClaim } from './statement.js';

export interface ResolvedClaims {
  readonly claims: Pick<CorrectionStatement, 'extracted' | 'corrected'>;
  /** The agency of `corrected`; null where it names none. */
  readonly agency: AgencyNode | null;
  /** Of all that the clause says, and of what the statement names. */
  readonly names: ReadonlyMap<string, string>;
}

/** Whom the names of a statement mean. Fails with NOT_FOUND and near names, or AMBIGUOUS_NAME and the candidates. */
export async function resolveClaims(
  reader: GraphReader,
  { extracted, corrected }: CorrectionStatement,
  there: ClauseInStore,
): Promise<ResolvedClaims> {
  const names = new Map(there.names);
  const wrong = extracted && (await idOf(reader, extracted, there, names));
  // Of a wrong role the agency is the same: its name means whom the clause names so.
  const right = corrected && (await findNamed(reader, withKnown(corrected, wrong, extracted)));
  if (right !== null) names.set(right.id, String(right.fields.name));
  const isAgency = corrected !== null && claimFamily(corrected.type) === 'AGENCY';
  return {
    claims: {
      extracted: extracted && { type: extracted.type, to: wrong ?? extracted.to },
      corrected: corrected && { type: corrected.type, to: right?.id ?? corrected.to },
    },
    agency: right !== null && isAgency ? nodeOf('Agency', right) : null,
    names,
  };
}

/** The claim of the clause that bears this id or name, or is printed so; else whatever in the graph does. */
async function idOf(
  reader: GraphReader,
  asked: NamedClaim,
  { present, extracted }: ClauseInStore,
  names: Map<string, string>,
): Promise<string> {
  const own = [...present, ...extracted].filter(({ type }) => type === asked.type);
  const found = own.find(
    ({ to, edge }) =>
      [to, names.get(to), edge.printed].includes(asked.to) || ('expanded' in edge && edge.expanded === asked.to),
  );
  if (found !== undefined && names.has(found.to)) return found.to;
  const node = await findNamed(reader, { type: asked.type, to: found?.to ?? asked.to });
  names.set(node.id, String(node.fields.name));
  return node.id;
} // biome-ignore format: one line a step

function withKnown(corrected: NamedClaim, wrong: string | null, extracted: NamedClaim | null): NamedClaim {
  return wrong !== null && corrected.to === extracted?.to ? { ...corrected, to: wrong } : corrected;
}

async function findNamed(reader: GraphReader, { type, to }: NamedClaim): Promise<WalkedNode> {
  switch (claimFamily(type)) {
    case 'AGENCY':
      return findAgency(reader, to);
    case 'CLUSTER':
      return findCluster(reader, to);
    case 'CITY':
      return findPlace(reader, to);
  }
}

async function findPlace(reader: GraphReader, name: string): Promise<WalkedNode> {
  if (name.startsWith('region-')) return findRegion(reader, name);
  try {
    return await findCity(reader, name, []);
  } catch (failure) {
    // 珠三角 is an area of several cities, and a clause may be about it.
    if (!(failure instanceof DomainError) || failure.code !== 'NOT_FOUND') throw failure;
    return findRegion(reader, name).catch(() => {
      throw failure;
    });
  }
}
