import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import {
  edgeFieldsOf,
  NODE_FIELDS,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../src/domain/graph-model.js';
import { WORLD } from '../graphql/world.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { exportTo } from './export-to.js';
import { nastyWorld } from './nasty-world.js';

const inFolder = createTestFolder();
const FILE = 'graph.graphml';

beforeAll(async () => {
  await exportTo(inFolder('world'), WORLD, 'graphml');
});

/** A second reader: saxes takes nothing that is not well-formed. */
function readGraphml(file: string) {
  const parser = new SaxesParser({ xmlns: true });
  const kinds = new Map<string, { readonly of: string; readonly name: string; readonly type: string }>();
  const things: { readonly tag: string; readonly attributes: Record<string, string>; readonly data: Record<string, string> }[] = [];
  let text = '';
  let key = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
    if (local === 'key')
      kinds.set(String(plain.id), { of: String(plain.for), name: String(plain['attr.name']), type: String(plain['attr.type']) });
    if (local === 'node' || local === 'edge') things.push({ tag: local, attributes: plain, data: {} });
    if (local === 'data') key = String(plain.key);
    text = '';
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', ({ local }) => {
    const thing = things.at(-1);
    const kind = kinds.get(key);
    if (local !== 'data' || !thing) return;
    if (kind?.of !== thing.tag) throw new Error(`${key} is not declared for ${thing.tag}.`);
    thing.data[kind.name] = text;
  });
  parser.write(readFileSync(file, 'utf8')).close();
  const of = (tag: string) => things.filter((thing) => thing.tag === tag);
  return { nodes: of('node'), edges: of('edge'), kinds: [...kinds.values()] };
} // biome-ignore format: one screen

describe('the toy world as GraphML', () => {
  test('is one file, with every node once and every relationship', () => {
    expect(readdirSync(inFolder('world'))).toEqual([FILE]);
    const { nodes, edges } = readGraphml(path.join(inFolder('world'), FILE));
    expect([nodes.length, edges.length]).toEqual([16, 27]);
    const ids = new Set(nodes.map(({ attributes }) => attributes.id));
    expect(ids.size).toBe(16);
    for (const { attributes } of edges) expect([ids.has(String(attributes.source)), ids.has(String(attributes.target))]).toEqual([true, true]);
  }); // biome-ignore format: one screen

  test('says what a thing is, what people call it, and the words behind it', () => {
    const { nodes, edges } = readGraphml(path.join(inFolder('world'), FILE));
    expect(nodes.find(({ attributes }) => attributes.id === 'city-441900')?.data).toEqual({
      label: '东莞市',
      nodeLabel: 'City',
      name: '东莞',
      fullName: '东莞市',
      code: '441900',
      level: 'PREFECTURE',
      province: '广东省',
      aliases: '["东莞","东莞市"]',
    });
    expect(edges.find(({ data }) => data.label === 'LED_BY')?.data).toMatchObject({
      quote: '省工业和信息化厅',
      line: '4',
      owner: 'doc-plan',
      stated: 'true',
      position: '1',
      evidence: expect.stringMatching(/^\[\{"sourceId":"doc-plan",/),
    });
  });

  test('declares one type for each field, also of two labels or types', () => {
    const kinds = [
      ...Object.values(NODE_FIELDS).flatMap((fields) => Object.entries(fields).map(([name, kind]) => `node ${name} ${kind}`)),
      ...Object.keys(RELATIONSHIPS).flatMap((type) => Object.entries(edgeFieldsOf(type as RelationshipType)).map(([name, kind]) => `edge ${name} ${kind}`)),
    ];
    const names = new Set(kinds.map((kind) => kind.split(' ').slice(0, 2).join(' ')));
    expect(new Set(kinds).size).toBe(names.size);
  }); // biome-ignore format: one screen
});

test('what XML cannot hold is written as its picture, and said; the rest comes back as it was', async () => {
  const { notes } = await exportTo(inFolder('nasty'), nastyWorld(), 'graphml');
  expect(notes).toEqual([expect.stringMatching(/^\d+ characters that XML cannot hold /)]);
  const { nodes, edges } = readGraphml(path.join(inFolder('nasty'), FILE));
  const shown = '"甲", \'乙\'; 丙\\丁|戊\n己\r\n庚\t辛 <b>&amp;</b>]]> ␌␟␁𠮷\ufffd\u2028=1+1';
  expect(nodes.find(({ data }) => data.nodeLabel === 'Policy')?.data.title).toBe(shown);
  expect(edges.find(({ data }) => data.label === 'LED_BY')?.data.printed).toBe(shown);
});

const hasNetworkx = (() => {
  try {
    execFileSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

(hasNetworkx ? test : test.skip)('networkx reads it, with numbers as numbers', () => {
  const script = `
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1])
led = [d for _, _, d in graph.edges(data=True) if d["label"] == "LED_BY"]
print(json.dumps([graph.number_of_nodes(), graph.number_of_edges(), graph.is_directed(), led[0]["position"] + 1, led[0]["stated"] is True, graph.nodes["city-441900"]["label"]]))`;
  const printed = execFileSync('python3', ['-c', script, path.join(inFolder('world'), FILE)], {
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toEqual([16, 27, true, 2, true, '东莞市']);
});
