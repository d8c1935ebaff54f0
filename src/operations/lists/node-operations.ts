import type { NodeLabel } from '../../domain/graph-model.js';
import { type Cell, defineOperation, type Operation } from '../operation.js';

interface Title {
  readonly en: string;
  readonly zh: string;
}

interface Definition<N> {
  readonly label: NodeLabel;
  /** The field of the root that lists them; also the name of the operation and of its link. */
  readonly plural: string;
  readonly list: { readonly title: Title; readonly example: Readonly<Record<string, unknown>> };
  readonly one: { readonly title: Title; readonly exampleId: string };
  /** What is selected of each node of the list, and of the single node beside it. */
  readonly fields: string;
  readonly moreOfOne: string;
  /** One row per node, in the list and alone. */
  readonly columns: Readonly<Record<string, (node: N) => Cell>>;
}

/** Two questions about the nodes of a label: a list of them, filtered and sorted; and one by its id, with all that is said of it. */
export function nodeOperations<N>(definition: Definition<N>): readonly [list: Operation, one: Operation] {
  const { label, plural, list, one, fields, moreOfOne, columns } = definition;
  const singular = label.toLowerCase();
  const table = (nodes: readonly N[]) => ({
    columns: Object.keys(columns),
    rows: nodes.map((node) => Object.values(columns).map((cell) => cell(node))),
  });
  return [
    defineOperation<{ readonly nodes: readonly N[] }>({
      name: plural,
      title: list.title,
      document: `query ListOf${label}($filter: ${label}Filter, $sort: ${label}Sort, $first: Int = 100, $after: String) {
  ${plural}(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ${fields} }
    completeness { ...Completeness }
  }
}`,
      example: list.example,
      table: ({ nodes }) => table(nodes),
    }),
    defineOperation<N>({
      name: singular,
      title: one.title,
      document: `query One${label}($id: ID!) {
  ${singular}(id: $id) { ${fields} ${moreOfOne} }
}`,
      path: `/${plural}/{id}`,
      example: { id: one.exampleId },
      table: (node) => table([node]),
    }),
  ];
}
