import { type NamedNode, nameOf } from './name-of.js';
import { defineOperation } from './operation.js';

interface Answer {
  readonly nodes: readonly NamedNode[];
  readonly links: readonly {
    readonly fromId: string;
    readonly toId: string;
    readonly relationship: string;
    readonly claims: number;
  }[];
}

/** What are nodes directly connected with? One row per link. */
export const NEIGHBOURHOOD = defineOperation<Answer>({
  name: 'neighbourhood',
  title: { en: 'What are nodes directly connected with?', zh: '邻域' },
  document: `query Neighbourhood($ids: [ID!]!, $relationships: [RelationshipType!], $direction: PathDirection, $among: Boolean = false, $first: Int = 500) {
  neighbourhood(ids: $ids, relationships: $relationships, direction: $direction, among: $among, first: $first) {
    nodes { ...NodeName }
    askedCount
    links { fromId toId relationship claims }
    kinds { nodeId relationship direction count brought }
    unknownIds
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { ids: ['city-441900'] },
  table: ({ nodes, links }) => {
    const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
    return {
      columns: ['起点', '关系', '终点', '论断数', '起点编号', '终点编号'],
      rows: links.map(({ fromId, relationship, toId, claims }) => [
        names.get(fromId) ?? null,
        relationship,
        names.get(toId) ?? null,
        claims,
        fromId,
        toId,
      ]),
    };
  },
});
