import type { DataFactory } from 'n3';

type NamedNode = ReturnType<typeof DataFactory.namedNode>;
type BlankNode = ReturnType<typeof DataFactory.blankNode>;
type Literal = ReturnType<typeof DataFactory.literal>;

export type AddTriple = (
  subject: NamedNode,
  predicate: NamedNode,
  object: NamedNode | BlankNode | Literal,
) => void;
