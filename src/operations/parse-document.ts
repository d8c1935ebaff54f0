import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { documentOf } from './document-of.js';
import type { Query } from './operation.js';

export interface ParsedDocument {
  readonly document: DocumentNode;
  readonly query: OperationDefinitionNode;
  /** The one field at the root, whose value is the answer. */
  readonly root: FieldNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Reads the text of an operation; it must be one query, or one mutation, with one field at its root. */
export function parseDocument(operation: Query): ParsedDocument {
  const document = parse(documentOf(operation));
  const queries = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const [query] = queries;
  const [root] = query?.selectionSet.selections ?? [];
  if (
    query === undefined ||
    queries.length > 1 ||
    root?.kind !== Kind.FIELD ||
    query.selectionSet.selections.length > 1
  ) {
    throw new Error(`The operation ${operation.name} must be one query with one field at its root.`);
  }
  return { document, query, root, fragments: new Map(fragments.map((one) => [one.name.value, one])) };
}
