import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Parser, Store } from 'n3';
import { exportIris } from '../../src/cli/export-iris.js';
import {
  edgeFieldsOf,
  NODE_FIELDS,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../src/domain/graph-model.js';
import { exportGraph } from '../../src/exchange/export-graph.js';
import { ownPredicate, PREFIXES } from '../../src/exchange/turtle/terms.js';
import { WORLD } from '../graphql/world.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { exportTo } from './export-to.js';
import { historyOf } from './history-of.js';
import { NASTY, nastyWorld } from './nasty-world.js';

const inFolder = createTestFolder();
let graph: Store;
beforeAll(async () => {
  await exportTo(inFolder('world'), WORLD, 'turtle');
  graph = readTurtle('world');
});

const readTurtle = (folder: string): Store =>
  new Store(new Parser().parse(readFileSync(path.join(inFolder(folder), 'graph.ttl'), 'utf8')));
/** `eli:title` → the whole IRI; `policies/x` → below the base. */
const iri = (short: string): string => {
  const [prefix = '', name = ''] = short.split(':');
  const space = (PREFIXES as Readonly<Record<string, string>>)[prefix];
  return space === undefined ? `urn:policy-graph:${short}` : space + name;
};
const objects = (store: Store, subject: string, predicate: string): readonly string[] =>
  store
    .getObjects(iri(subject), iri(predicate), null)
    .map(({ value }) => value)
    .sort();

describe('the toy world as Turtle', () => {
  test('is one file', () => expect(readdirSync(inFolder('world'))).toEqual(['graph.ttl']));

  test.each([
    ['policies/yueban-2022-7', 'rdf:type', [iri('eli:LegalResource'), iri('schema:Legislation'), iri('pg:Policy')]],
    ['policies/yueban-2022-7', 'eli:id_local', ['粤办〔2022〕7号']],
    ['policies/yueban-2022-7', 'eli:date_document', ['2022-03-01']],
    ['policies/yueban-2022-7', 'eli:is_realized_by', [iri('policies/yueban-2022-7#zh')]],
    ['policies/yueban-2022-7#zh', 'eli:title', ['关于培育产业集群的行动计划']],
    ['policies/yueban-2022-7#zh', 'prov:wasDerivedFrom', [iri('sources/doc-plan')]],
    ['policies/yueban-2022-7', 'eli:cites', [iri('policies/yuefu-2021-28')]],
    ['policies/yueban-2022-7', 'eli:based_on', [iri('policies/yuefu-2021-28')]],
    ['clauses/yueban-2022-7:chp_1__item_1', 'pg:ledBy', [iri('agencies/agency-440000-gxt')]],
    ['clauses/yueban-2022-7:chp_1__item_1', 'schema:spatialCoverage', [iri('cities/city-441300'), iri('cities/city-441900')]],
    ['clauses/yueban-2022-7:chp_1', 'eli:has_part', [1, 2, 3].map((at) => iri(`clauses/yueban-2022-7:chp_1__item_${at}`))],
    ['cities/city-441900', 'schema:containedInPlace', [iri('regions/region-440000')]],
    ['cities/city-441900', 'pg:aliases', ['东莞', '东莞市']],
    ['sources/doc-plan', 'pg:sha256', ['a'.repeat(64)]],
    ['releases/7', 'prov:generatedAtTime', ['2026-01-02T03:04:05.678Z']],
    ['releases/7', 'prov:wasDerivedFrom', [iri('sources/doc-plan'), iri('sources/gazetteers')]],
  ])('%s %s', (subject, predicate, expected) => {
    expect(objects(graph, subject, predicate)).toEqual([...expected].sort());
  }); // biome-ignore format: a table

  test('every relationship is a statement; one with words is an annotation with the selectors of W3C', () => {
    const statements = graph.getSubjects(iri('rdf:type'), iri('rdf:Statement'), null);
    expect(statements).toHaveLength(27);
    const one = graph
      .getSubjects(iri('rdf:object'), iri('agencies/agency-440000-gxt'), null)
      .find((subject) => graph.getObjects(subject, iri('rdf:predicate'), null)[0]?.value === iri('pg:ledBy'));
    if (one === undefined) throw new Error('The lead is no statement.');
    expect(graph.getObjects(one, iri('rdf:type'), null).map(({ value }) => value)).toContain(
      iri('oa:Annotation'),
    );
    const [target] = graph.getObjects(one, iri('oa:hasTarget'), null);
    const selectors = graph.getObjects(target ?? null, iri('oa:hasSelector'), null);
    const words = selectors.flatMap((selector) => graph.getObjects(selector, iri('oa:exact'), null));
    const starts = selectors.flatMap((selector) => graph.getObjects(selector, iri('oa:start'), null));
    expect(words.map(({ value }) => value)).toEqual(['省工业和信息化厅']);
    const evidence = WORLD[1]?.edges.find(({ type }) => type === 'LED_BY')?.edge.evidence[0];
    expect(starts.map(({ value }) => Number(value))).toEqual([evidence?.start]);
  });

  test('no term of ours means both a field and a relationship', () => {
    const fields = [
      ...Object.values(NODE_FIELDS).flatMap(Object.keys),
      ...Object.keys(RELATIONSHIPS).flatMap((type) => Object.keys(edgeFieldsOf(type as RelationshipType))),
    ];
    const relationships = (Object.keys(RELATIONSHIPS) as RelationshipType[]).map(ownPredicate);
    expect(relationships.filter((name) => fields.includes(name))).toEqual([]);
  });
});

test('words that Turtle trips over come back; after an astral character selectors count code points, ours UTF-16', async () => {
  await exportTo(inFolder('nasty'), nastyWorld(), 'turtle');
  const nasty = readTurtle('nasty');
  expect(objects(nasty, 'policies/yueban-2022-7', 'pg:title')).toEqual([NASTY]);
  const [selector] = nasty.getSubjects(iri('oa:exact'), null, null).filter((one) => nasty.getObjects(one, iri('oa:exact'), null)[0]?.value === NASTY);
  const [target] = nasty.getSubjects(iri('oa:hasSelector'), selector ?? null, null);
  const number = (of: Parameters<Store['getObjects']>[0], name: string) => Number(nasty.getObjects(of, iri(name), null)[0]?.value);
  const position = nasty.getObjects(target ?? null, iri('oa:hasSelector'), null).find((one) => nasty.getObjects(one, iri('oa:start'), null).length > 0);
  // One astral character stands before the words, one within them.
  expect(number(position ?? null, 'oa:start')).toBe(number(target ?? null, 'pg:start') - 1);
  expect(number(position ?? null, 'oa:end')).toBe(number(target ?? null, 'pg:end') - 2);
}); // biome-ignore format: one screen

test('where the graph is served, nodes are called by their permalinks', async () => {
  const iris = exportIris('https://policies.example.org');
  const request = { folder: inFolder('served'), format: 'turtle', release: null, iris } as const;
  await exportGraph(historyOf(WORLD), request);
  const text = readFileSync(path.join(inFolder('served'), 'graph.ttl'), 'utf8');
  expect(text).toContain('<https://policies.example.org/clauses/yueban-2022-7:chp_1__item_1>');
  expect(text).not.toContain('urn:policy-graph:policies');
});
