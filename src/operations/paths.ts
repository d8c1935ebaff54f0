import { type NamedNode, nameOf } from './name-of.js';
import { defineOperation } from './operation.js';

interface Answer {
  readonly paths: readonly {
    readonly length: number;
    readonly steps: readonly {
      readonly from: NamedNode;
      readonly to: NamedNode;
      readonly relationship: string;
      readonly direction: 'OUT' | 'IN';
      readonly claims: readonly {
        readonly evidence: readonly {
          readonly sourceId: string;
          readonly line: number;
          readonly quote: string;
        }[];
      }[];
    }[];
  }[];
}

/** How are two things connected? One row per step. */
export const PATHS = defineOperation<Answer>({
  name: 'paths',
  title: { en: 'How are two things connected?', zh: '两个节点之间的路径' },
  document: `query Paths($from: String!, $to: String!, $lengthMax: Int, $relationships: [RelationshipType!], $first: Int = 20) {
  paths(from: $from, to: $to, lengthMax: $lengthMax, relationships: $relationships, first: $first) {
    from { ...NodeName }
    to { ...NodeName }
    relationships
    shortestLength
    shortestCount
    paths {
      length
      steps {
        from { ...NodeName }
        to { ...NodeName }
        relationship
        direction
        claims { printed stated ruleId claimedBy evidence { sourceId line quote } }
      }
    }
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { from: '东莞', to: '广东省科学技术厅' },
  table: ({ paths }) => ({
    columns: ['路径', '步数', '步', '起点', '关系', '方向', '终点', '原文', '来源', '行'],
    rows: paths.flatMap(({ length, steps }, path) =>
      steps.map(({ from, to, relationship, direction, claims }, step) => {
        const evidence = claims.flatMap((claim) => claim.evidence)[0];
        return [
          path + 1,
          length,
          step + 1,
          nameWithId(from),
          relationship,
          direction,
          nameWithId(to),
          evidence?.quote ?? null,
          evidence?.sourceId ?? null,
          evidence?.line ?? null,
        ];
      }),
    ),
  }),
});

/** What a person calls it, and the id; of what has no name the id alone. */
function nameWithId(node: NamedNode): string {
  const name = nameOf(node);
  return name === null ? node.id : `${name}（${node.id}）`;
}
