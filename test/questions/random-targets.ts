import type { EdgeClaim, GraphBatch, NodeClaim } from '../../src/domain/graph-batch.js';
import { batchOf, city, clause, cluster, edge, policy, target } from '../store/contract-claims.js';
import { dice } from './random-measures.js';

/** What may be asked for. */
export const ASKED = {
  words: ['企业', '数字', '数字化', 'ａi', '园区'],
  units: ['家', '亿元', '%'],
  kinds: ['TARGET', 'THRESHOLD'],
  policies: ['p-1', 'p-10', 'p-2'],
  cities: ['city-440100', 'city-440300'],
  clusters: ['cluster-a', 'cluster-b'],
} as const;

const TEXTS = ['企业数字', '化园区', '数字化', 'AI 企业', '园', '区', ''];

/** Documents whose clauses set targets of few metrics, units, years and values, under headings of a few words. The same for the same seed. */
export function randomTargets(seed: number): readonly GraphBatch[] {
  const roll = dice(seed);
  const text = (): string => TEXTS[roll(TEXTS.length)] ?? '';
  const nodes: NodeClaim[] = [
    ...ASKED.cities.map((id) => city(id, { aliases: [id] })),
    ...ASKED.clusters.map((id) => cluster(id, { aliases: [id] })),
  ];
  const edges: EdgeClaim[] = [];
  for (const id of ASKED.policies) {
    nodes.push(policy(id, { title: `${id}${text()}` }));
    const clauses = Array.from({ length: 3 + roll(6) }, (_, at) => `${id}:mea_${at}`);
    for (const [at, own] of clauses.entries()) {
      // Some clauses have the position of the one before.
      nodes.push(
        clause(own, 1 + at - roll(2), { heading: roll(2) === 0 ? text() : null, text: `${text()}${text()}` }),
      );
      edges.push(edge('HAS_CLAUSE', id, own));
      if (at > 0 && roll(2) === 0) edges.push(edge('HAS_PART', clauses[roll(at)] ?? '', own));
      for (const to of ASKED.cities) if (roll(3) === 0) edges.push(edge('APPLIES_TO', own, to));
      for (const to of ASKED.clusters) if (roll(3) === 0) edges.push(edge('PROMOTES', own, to));
      for (let nth = roll(4); nth > 0; nth--) {
        const set = `${own}~target_${nth}`;
        const unit = ASKED.units[roll(3)] ?? '';
        nodes.push(
          target(set, {
            metric: text(),
            unit,
            kind: roll(4) === 0 ? 'THRESHOLD' : 'TARGET',
            value: roll(4) / 2,
            year: roll(3) === 0 ? null : 2024 + roll(3),
          }),
        );
        edges.push(edge('SETS_TARGET', own, set, { position: 1 + roll(3) }));
      }
    }
  }
  return [batchOf('doc-1', nodes, edges)];
}
