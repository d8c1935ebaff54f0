import fc from 'fast-check';
import type { EdgeClaim, GraphBatch } from '../../src/domain/graph-batch.js';
import * as world from './contract-world.js';

/** What one source claims at one moment of a story: how many clauses its document has, and what leaves them. */
interface Chapter {
  readonly source: number;
  readonly clauses: readonly number[];
  readonly edges: readonly (readonly [type: number, from: number, to: number, position: number])[];
}

/** Documents come, change and go one after another; clauses change places; agencies and clusters come and go with what names them. */
export const STORY: fc.Arbitrary<readonly Chapter[]> = fc.array(
  fc.record({
    source: fc.nat(4),
    clauses: fc.array(fc.nat(3), { maxLength: 5 }),
    edges: fc.array(fc.tuple(fc.nat(7), fc.nat(4), fc.nat(4), fc.nat(2)), { maxLength: 14 }),
  }),
  { minLength: 2, maxLength: 7 },
);

/** The last document of each source stands; all that others say of its clauses is said of the document itself where one is gone. */
export function batchesOf(story: readonly Chapter[]): readonly GraphBatch[] {
  const last = new Map(story.map((chapter) => [chapter.source, chapter]));
  const clauseIds = [...last.values()].flatMap((chapter) =>
    chapter.clauses.map((_, at) => clauseId(chapter, at)),
  );
  return [...last.values()].map((chapter) => {
    const edges = chapter.edges.flatMap((edge) => edgeOf(chapter, edge, clauseIds) ?? []);
    const unique = new Map(edges.map((edge) => [`${edge.type} ${edge.from} ${edge.to}`, edge]));
    const named = [...unique.values()].flatMap(({ to }) => farNode(to));
    return world.batchOf(
      `source-${chapter.source}`,
      [
        ...(chapter.clauses.length > 0 ? [world.policy(policyId(chapter))] : []),
        ...chapter.clauses.map((position, at) =>
          world.clause(clauseId(chapter, at), position, {
            kind: position === 0 ? 'CHAPTER' : 'MEASURE',
            depth: position,
            heading: at % 2 === 0 ? `第${position}节` : null,
          }),
        ),
        ...new Map(named.map((claim) => [claim.node.id, claim])).values(),
      ],
      [...unique.values()],
    );
  });
}

function edgeOf(
  chapter: Chapter,
  [type, from, to, position]: Chapter['edges'][number],
  clauseIds: readonly string[],
): EdgeClaim | null {
  if (from >= chapter.clauses.length) return null;
  const start = clauseId(chapter, from);
  const clause = clauseIds[(from * 7 + to * 3 + chapter.source) % clauseIds.length] ?? start;
  switch (type) {
    case 0:
      return world.edge('LED_BY', start, `agency-${to}`, { position, jointDuty: to % 2 === 0 });
    case 1:
      return world.edge('SUPPORTED_BY', start, `agency-${to}`, { position });
    case 2:
      return world.edge('PROMOTES', start, `cluster-${to}`, { position });
    case 3:
      return world.edge('HAS_PART', start, clauseId(chapter, to % chapter.clauses.length), { position });
    case 4:
      return world.edge('IMPLEMENTS', start, clause, { position, stated: false, evidence: [] });
    case 5:
      return world.edge('ISSUED_BY', policyId(chapter), `agency-${to}`, { position });
    case 6:
      return world.edge('SETS_TARGET', start, `${start}~target_${to}`, { position });
    default:
      return world.edge('CITES', start, `b-${to}`, {
        position,
        kind: to % 2 === 0 ? 'REPLACES' : 'MENTIONS',
      });
  }
}

const policyId = ({ source }: Chapter): string => `p-${source}`;
const clauseId = (chapter: Chapter, at: number): string => `${policyId(chapter)}:mea_${at}`;

/** What is only there as long as something names it. */
function farNode(id: string): GraphBatch['nodes'] {
  if (id.includes('~')) {
    const [, nth = ''] = id.split('_').slice(-2);
    return [
      world.target(id, {
        metric: `指标${Number(nth) % 3}`,
        value: Number(nth),
        year: Number(nth) === 1 ? null : 2025,
      }),
    ];
  }
  if (id.startsWith('agency-')) return [world.agency(id)];
  if (id.startsWith('cluster-')) return [world.cluster(id)];
  return id.startsWith('b-') ? [world.policy(id, { status: 'CITED' }, true)] : [];
}
