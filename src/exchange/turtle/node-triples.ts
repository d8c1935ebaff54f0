import { DataFactory } from 'n3';
import type { NodeClaim, SourceRecord } from '../../domain/graph-batch.js';
import { NODE_FIELDS, type PolicyNode } from '../../domain/graph-model.js';
import type { Release } from '../../domain/release.js';
import { nodeTitle } from '../node-title.js';
import type { ExportIris } from './export-iris.js';
import { chinese, dateOf, literalsOf } from './literal-of.js';
import { CLASSES, term } from './terms.js';
import type { AddTriple } from './triple.js';

const { namedNode } = DataFactory;
const CHINESE = namedNode('http://publications.europa.eu/resource/authority/language/ZHO');

/** A node: what it is, its name, every field under a term of ours, and what ELI has a term for. */
export function addNode(add: AddTriple, claim: NodeClaim, iris: ExportIris): void {
  const { label, node } = claim;
  const subject = namedNode(iris.node(node.id));
  const values = node as unknown as Readonly<Record<string, unknown>>;
  add(subject, term('rdf', 'type'), term('pg', label));
  for (const [prefix, name] of CLASSES[label]) add(subject, term('rdf', 'type'), term(prefix, name));
  add(subject, term('rdfs', 'label'), chinese(nodeTitle(claim)));
  for (const [name, kind] of Object.entries(NODE_FIELDS[label]))
    for (const value of literalsOf(kind, values[name])) add(subject, term('pg', name), value);
  if (label === 'Policy') addLegislation(add, node, iris);
  if (label === 'Clause') {
    add(subject, term('eli', 'is_part_of'), namedNode(iris.node(node.policyId)));
    for (const number of literalsOf('string', node.number)) add(subject, term('eli', 'number'), number);
  }
}

/** The work, and the one expression of it that we know: its Chinese text, as it was read. */
function addLegislation(add: AddTriple, node: PolicyNode, iris: ExportIris): void {
  const work = namedNode(iris.node(node.id));
  const expression = namedNode(`${iris.node(node.id)}#zh`);
  for (const number of literalsOf('string', node.documentNumber)) add(work, term('eli', 'id_local'), number);
  for (const day of dateOf(node.issuedOn)) add(work, term('eli', 'date_document'), day);
  for (const day of dateOf(node.effectiveOn)) add(work, term('eli', 'first_date_entry_in_force'), day);
  for (const day of dateOf(node.expiresOn)) add(work, term('eli', 'date_no_longer_in_force'), day);
  add(work, term('eli', 'is_realized_by'), expression);
  add(expression, term('rdf', 'type'), term('eli', 'LegalExpression'));
  add(expression, term('eli', 'title'), chinese(node.title));
  add(expression, term('eli', 'language'), CHINESE);
  if (node.sourceId !== null)
    add(expression, term('prov', 'wasDerivedFrom'), namedNode(iris.source(node.sourceId)));
}

/** What was read, and that the release was made from it. */
export function addSource(add: AddTriple, source: SourceRecord, release: Release, iris: ExportIris): void {
  const subject = namedNode(iris.source(source.id));
  const fields = { kind: source.kind, file: source.file, sha256: source.sha256, loadedAt: source.loadedAt };
  add(subject, term('rdf', 'type'), term('prov', 'Entity'));
  add(subject, term('rdf', 'type'), term('pg', 'Source'));
  for (const [name, value] of Object.entries(fields))
    for (const one of literalsOf('string', value)) add(subject, term('pg', name), one);
  for (const one of literalsOf('int', source.characters)) add(subject, term('pg', 'characters'), one);
  add(namedNode(iris.release(release.sequence)), term('prov', 'wasDerivedFrom'), subject);
}

export function addRelease(add: AddTriple, { sequence, at }: Release, iris: ExportIris): void {
  const subject = namedNode(iris.release(sequence));
  add(subject, term('rdf', 'type'), term('prov', 'Entity'));
  add(subject, term('rdf', 'type'), term('pg', 'Release'));
  for (const one of literalsOf('int', sequence)) add(subject, term('pg', 'sequence'), one);
  if (at !== null)
    add(subject, term('prov', 'generatedAtTime'), DataFactory.literal(at, term('xsd', 'dateTime')));
}
