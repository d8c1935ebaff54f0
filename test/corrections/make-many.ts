import { type ClauseEdge, claimFamily, isClauseEdge } from '../../src/corrections/claim-family.js';
import { makeCorrection } from '../../src/corrections/make-correction.js';
import type { CorrectionStatement } from '../../src/corrections/statement.js';
import { CORRECTION_KINDS, type Correction, type CorrectionKind } from '../../src/domain/correction.js';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import type { AgencyNode, ClauseNode } from '../../src/domain/graph-model.js';
import type { Source } from '../../src/domain/span.js';
import { createRandom } from '../support/pdf/random.js';

const AT = '2026-02-01T08:00:00Z';

/** So many corrections of what was extracted, of every kind in turn, one to a clause; most accepted, some refused or waiting. */
export function makeMany(batches: readonly GraphBatch[], count: number, seed: number): readonly Correction[] {
  const random = createRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const world = worldOf(batches);
  const made: Correction[] = [];
  const unused = new Set([...world.clauses].sort(() => random() - 0.5));
  for (let turn = 0; made.length < count; turn++) {
    const kind = CORRECTION_KINDS[turn % CORRECTION_KINDS.length] as CorrectionKind;
    for (const there of unused) {
      const statement = statementOf(kind, there, world, pick);
      if (statement === null) continue;
      unused.delete(there);
      const agency = world.agencies.get(statement.corrected?.to ?? '') ?? null;
      const nameOf = (id: string) => world.names.get(id) ?? id;
      const context = { ...there, present: there.edges, extracted: there.edges, nameOf, agency };
      made.push(decided(makeCorrection(statement, context, { by: '王读者', at: AT }), made.length));
      break;
    }
  }
  return made;
}

/** Of ten, eight are accepted, one is refused and one waits. */
function decided(proposed: Correction, at: number): Correction {
  const turn = Math.floor(at / CORRECTION_KINDS.length) % 10;
  if (turn === 9) return proposed;
  const decision = { by: '李编辑', at: AT, reason: '与原文核对。' };
  return { ...proposed, status: turn === 8 ? 'REFUSED' : 'ACCEPTED', decision };
}

interface There {
  readonly document: Source;
  readonly clause: ClauseNode;
  readonly edges: readonly ClauseEdge[];
}

interface World {
  readonly clauses: readonly There[];
  readonly agencies: ReadonlyMap<string, AgencyNode>;
  readonly names: ReadonlyMap<string, string>;
}

function worldOf(batches: readonly GraphBatch[]): World {
  const nodes = batches.flatMap((batch) => batch.nodes);
  return {
    agencies: new Map(nodes.flatMap((claim) => (claim.label === 'Agency' ? [[claim.node.id, claim.node]] : []))),
    names: new Map(nodes.flatMap(({ node }) => ('name' in node ? [[node.id, node.name]] : []))),
    clauses: batches.flatMap(({ document, nodes: own, edges }) => {
      if (document === null) return [];
      const byClause = new Map<string, ClauseEdge[]>();
      for (const claim of edges) {
        if (isClauseEdge(claim)) byClause.set(claim.from, [...(byClause.get(claim.from) ?? []), claim]);
      }
      return own.flatMap((claim) =>
        claim.label === 'Clause' ? [{ document, clause: claim.node, edges: byClause.get(claim.node.id) ?? [] }] : [],
      );
    }),
  };
} // biome-ignore format: one screen

type Pick = <T>(from: readonly T[]) => T;

function statementOf(kind: CorrectionKind, { document, clause, edges }: There, world: World, pick: Pick): CorrectionStatement | null {
  const said = { clauseId: clause.id, kind, words: null, reason: `核对${clause.number ?? '此处'}` };
  const family = kind === 'WRONG_CLUSTER' ? 'CLUSTER' : kind === 'WRONG_CITY' ? 'CITY' : 'AGENCY';
  const own = edges.filter(({ type, edge }) => claimFamily(type) === family && edge.evidence[0] !== undefined);
  const absent = (prefix: string): string =>
    pick([...world.names.keys()].filter((id) => id.startsWith(prefix) && !edges.some(({ to }) => to === id)).sort());
  if (kind === 'NOTE') return { ...said, extracted: null, corrected: null };
  if (kind === 'MISSING') {
    const words = document.text.slice(clause.start, Math.min(clause.end, clause.start + 12)).trim();
    return words === '' ? null : { ...said, words, extracted: null, corrected: { type: 'SUPPORTED_BY', to: absent('agency-') } };
  }
  if (own.length === 0) return null;
  const { type, to } = pick(own);
  const extracted = { type, to };
  if (kind === 'NOT_AN_ASSIGNMENT') return { ...said, extracted, corrected: null };
  if (kind === 'WRONG_ROLE') return { ...said, extracted, corrected: { to, type: type === 'LED_BY' ? 'SUPPORTED_BY' : 'LED_BY' } };
  const prefix = { AGENCY: 'agency-', CLUSTER: 'cluster-', CITY: 'city-' }[family];
  return { ...said, extracted, corrected: { type, to: absent(prefix) } };
} // biome-ignore format: one screen
