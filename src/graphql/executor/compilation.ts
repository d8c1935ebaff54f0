import type { GraphQLObjectType, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import type { SelectionContext } from '../selection-context.js';
import type { Run } from './run.js';

/** What is known while a query is compiled. */
export interface Compilation extends SelectionContext {
  readonly operation: OperationDefinitionNode;
  /** The number of the next place. */
  readonly nextPlace: () => number;
  /** What is selected of the objects of one type at one place: a selection holds fields, and a field selections. */
  readonly objectOf: (type: GraphQLObjectType, selections: readonly SelectionSetNode[]) => FillObject;
}

/** Puts what is selected of an object into `out`, in the order of the query. */
export type FillObject = (source: unknown, out: Record<string, unknown>, run: Run) => void;
