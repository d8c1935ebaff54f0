import type { GraphQLResolveInfo } from 'graphql';
import type { CursorPart } from '../../domain/page.js';
import { askMatrix } from '../../questions/matrix/matrix.js';
import type { Axis, ReadOfHeaders } from '../../questions/matrix/matrix-answer.js';
import { completeness } from '../completeness-resolvers.js';
import { CONNECTION_RESOLVERS } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import { fieldsBelow } from '../fields-below.js';
import type { MatrixHeaderResolvers, MatrixResolvers, QueryResolvers } from '../generated/resolvers-types.js';
import type { ResolverMap } from '../node-resolvers.js';
import { pageOfOrderedList } from '../page-of-items.js';
import { knownNode } from './known-node.js';
import { knownOrNull } from './known-or-null.js';
import { measureScope } from './measure-scope.js';

/** `matrix` at the root. */
export const MATRIX_QUERY = {
  matrix: (_root, { rows, columns, filter }, { reader }) =>
    askMatrix(reader, { rows, columns, scope: measureScope(filter) }),
} satisfies Pick<QueryResolvers<GraphqlContext>, 'matrix'>;

/** What a header's place is made of: counts of agencies, document and position of clauses, ordinals, codes; and ids. */
const PLACES: { readonly [A in Axis]: readonly CursorPart[] } = {
  AGENCY: ['number', 'number', 'number', 'string'],
  MEASURE: ['string', 'number'],
  CHAPTER: ['string', 'number'],
  POLICY: ['string'],
  CLUSTER: ['number', 'string'],
  CITY: ['string', 'string'],
};

const MATRIX: MatrixResolvers<GraphqlContext> = {
  policy: async ({ policy }, _args, context, info) => knownOrNull('Policy', await policy(), context, info),
  city: ({ city }, _args, context, info) => knownOrNull('City', city, context, info),
  cluster: ({ cluster }, _args, context, info) => knownOrNull('Cluster', cluster, context, info),
  agency: ({ agency }, _args, context, info) => knownOrNull('Agency', agency, context, info),
  rows: ({ rows, rowCount, rowPlace, rowAxis }, args, _context, info) => {
    const read = {
      rows: readOfHeaders(info, ['nodes.header', 'edges.node.header']),
      columns: readOfHeaders(info, ['nodes.cells.column', 'edges.node.cells.column']),
      areIdsRead: ['nodes.cells.counts', 'edges.node.cells.counts'].some((place) =>
        ID_LISTS.some((field) => fieldsBelow(info, place).has(field)),
      ),
    };
    return pageOfOrderedList(
      {
        count: rowCount,
        keyAt: rowPlace,
        items: (from, to) => rows(from, to, read),
        keyOf: ({ header }) => header.place,
      },
      args,
      PLACES[rowAxis],
    );
  },
  columns: ({ columns }, _args, _context, info) => columns(readOfHeaders(info, [''])),
  completeness,
};

/** What the query reads of headers, at these places below. */
function readOfHeaders(info: GraphQLResolveInfo, places: readonly string[]): ReadOfHeaders {
  const reads = (field: string): boolean => places.some((place) => fieldsBelow(info, place).has(field));
  return { isNamed: reads('label') || reads('node'), isCounted: reads('counts') };
}

const ID_LISTS = ['leadClauseIds', 'supportClauseIds', 'assignedClauseIds', 'firstListedClauseIds'];

const HEADER: MatrixHeaderResolvers<GraphqlContext> = {
  node: ({ node }, _args, context, info) => knownNode(node.label, node.node, context, info),
};

/** The responsibility matrix, with its nodes opened to the graph. */
export const MATRIX_RESOLVERS = {
  Matrix: MATRIX,
  MatrixRowConnection: CONNECTION_RESOLVERS,
  MatrixHeader: HEADER,
} as ResolverMap;
