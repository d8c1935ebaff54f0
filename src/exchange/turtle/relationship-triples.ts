import { createHash } from 'node:crypto';
import { DataFactory, type Writer } from 'n3';
import type { EdgeClaim } from '../../domain/graph-batch.js';
import { edgeFieldsOf, type FieldKind } from '../../domain/graph-model.js';
import type { Evidence, Span } from '../../domain/span.js';
import type { ExportIris } from './export-iris.js';
import { literalsOf } from './literal-of.js';
import { otherPredicates, ownPredicate, term } from './terms.js';
import type { AddTriple } from './triple.js';

const { namedNode } = DataFactory;

/** Fields of every relationship that say something; `inKey` only orders, and an empty `key` tells nothing apart. */
const COMMON: Readonly<Record<string, FieldKind>> = {
  position: 'int',
  key: 'string',
  ruleId: 'string',
  stated: 'boolean',
  correctionId: 'string',
};

interface RelationshipContext {
  readonly owner: string;
  readonly iris: ExportIris;
  readonly codePointsOf: (sourceId: string, span: Span) => Span | null;
  readonly blank: Writer['blank'];
}

/** A relationship twice: as a triple, for queries; and as a resource of its own that carries the words behind it. */
export function addRelationship(
  add: AddTriple,
  claim: EdgeClaim,
  { owner, iris, codePointsOf, blank }: RelationshipContext,
): void {
  const { type, from, to, edge } = claim;
  const [subject, object] = [namedNode(iris.node(from)), namedNode(iris.node(to))];
  const predicate = term('pg', ownPredicate(type));
  add(subject, predicate, object);
  for (const [prefix, name] of otherPredicates(claim)) add(subject, term(prefix, name), object);

  const statement = namedNode(`${iris.node(from)}#${ownPredicate(type)}-${hashOf(owner, to, edge.key)}`);
  const values = edge as unknown as Readonly<Record<string, unknown>>;
  add(statement, term('rdf', 'type'), term('rdf', 'Statement'));
  if (edge.evidence.length > 0) add(statement, term('rdf', 'type'), term('oa', 'Annotation'));
  add(statement, term('rdf', 'subject'), subject);
  add(statement, term('rdf', 'predicate'), predicate);
  add(statement, term('rdf', 'object'), object);
  add(statement, term('prov', 'wasDerivedFrom'), namedNode(iris.source(owner)));
  for (const [name, kind] of Object.entries({ ...COMMON, ...edgeFieldsOf(type) }))
    if (values[name] !== '')
      for (const value of literalsOf(kind, values[name])) add(statement, term('pg', name), value);
  for (const evidence of edge.evidence)
    add(
      statement,
      term('oa', 'hasTarget'),
      targetOf(evidence, iris, codePointsOf(evidence.sourceId, evidence), blank),
    );
}

/** W3C Web Annotation: the words in their document. `oa:start` and `oa:end` count code points, `pg:start` and `pg:end` UTF-16. */
function targetOf(
  { sourceId, start, end, quote, line, page }: Evidence,
  iris: ExportIris,
  span: Span | null,
  blank: Writer['blank'],
) {
  const of = (name: string, value: number | null) =>
    literalsOf('int', value).map((object) => ({ predicate: term('pg', name), object }));
  const position = span && [
    { predicate: term('rdf', 'type'), object: term('oa', 'TextPositionSelector') },
    { predicate: term('oa', 'start'), object: natural(span.start) },
    { predicate: term('oa', 'end'), object: natural(span.end) },
  ];
  const words = [
    { predicate: term('rdf', 'type'), object: term('oa', 'TextQuoteSelector') },
    { predicate: term('oa', 'exact'), object: DataFactory.literal(quote) },
  ];
  return blank([
    { predicate: term('rdf', 'type'), object: term('oa', 'SpecificResource') },
    { predicate: term('oa', 'hasSource'), object: namedNode(iris.source(sourceId)) },
    { predicate: term('oa', 'hasSelector'), object: blank(words) },
    ...(position ? [{ predicate: term('oa', 'hasSelector'), object: blank(position) }] : []),
    ...of('start', start),
    ...of('end', end),
    ...of('line', line),
    ...of('page', page),
  ]);
}

function natural(value: number) {
  return DataFactory.literal(String(value), term('xsd', 'nonNegativeInteger'));
}

function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}
