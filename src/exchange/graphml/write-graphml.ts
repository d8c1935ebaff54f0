import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { EdgeClaim, NodeClaim } from '../../domain/graph-batch.js';
import { edgeFieldsOf, NODE_FIELDS } from '../../domain/graph-model.js';
import type { ExportCounts, ExportedGraph } from '../exported-graph.js';
import { withFiles } from '../file-set.js';
import { lazily } from '../lazily.js';
import { nodeTitle } from '../node-title.js';
import { findShownNodes } from '../shown-nodes.js';
import { keyElements, keyId } from './keys.js';
import { createXmlText } from './xml-text.js';

const FILE = 'graph.graphml';
/** Relationships are kept aside until all nodes are written: some readers know no node that comes after them. */
const ASIDE = 'relationships.part';
const PIECE_BYTES = 1024 * 1024;

/** One GraphML file, for networkx, Gephi, igraph, yEd: typed keys, each node once, each relationship with its first words. */
export async function writeGraphml(folder: string, { read }: ExportedGraph): Promise<ExportCounts> {
  const shown = await findShownNodes(read({ withDocuments: false }));
  const xml = createXmlText();
  return withFiles(folder, async (files) => {
    const counts = { sources: 0, nodes: 0, relationships: 0 };
    await files.write(FILE, [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
      ...keyElements(),
      '<graph id="policy-graph" edgedefault="directed">\n',
    ]);
    await files.write(ASIDE, []);
    for await (const { source, nodes, edges } of read({ withDocuments: false })) {
      counts.sources += 1;
      const own = nodes.filter((claim) => shown.isShown(source.id, claim));
      counts.nodes += own.length;
      await files.write(
        FILE,
        lazily(own, (claim) => nodeElement(claim, xml.of)),
      );
      await files.write(
        ASIDE,
        lazily(edges, (claim) => edgeElement(`e${++counts.relationships}`, source.id, claim, xml.of)),
      );
    }
    await files.close(ASIDE);
    const aside = createReadStream(path.join(folder, ASIDE), {
      encoding: 'utf8',
      highWaterMark: PIECE_BYTES,
    });
    for await (const piece of aside) await files.write(FILE, [piece as string]);
    await files.write(FILE, ['</graph>\n</graphml>\n']);
    await files.close();
    await rm(path.join(folder, ASIDE));
    return { ...counts, notes: notesOn(xml.replaced()) };
  });
}

function nodeElement(claim: NodeClaim, text: (text: string) => string): string {
  const { label, node } = claim;
  const values = node as unknown as Readonly<Record<string, unknown>>;
  const names = Object.keys(NODE_FIELDS[label]).filter((name) => name !== 'id');
  const data = [
    ['label', nodeTitle(claim)],
    ['nodeLabel', label],
    ...names.map((name) => [name, values[name]] as const),
  ] as const;
  return `<node id="${text(node.id)}">${dataElements('node', data, text)}</node>\n`;
}

function edgeElement(id: string, owner: string, claim: EdgeClaim, text: (text: string) => string): string {
  const { type, from, to, edge } = claim;
  const { position, key, ruleId, stated, correctionId, evidence } = edge;
  const own = edge as unknown as Readonly<Record<string, unknown>>;
  const common = { label: type, position, key, ruleId, stated, correctionId, owner };
  const words = { quote: evidence[0]?.quote ?? null, line: evidence[0]?.line ?? null, evidence };
  const data = [
    ...Object.entries({ ...common, ...words }),
    ...Object.keys(edgeFieldsOf(type)).map((name) => [name, own[name]] as const),
  ];
  return `<edge id="${id}" source="${text(from)}" target="${text(to)}">${dataElements('edge', data, text)}</edge>\n`;
}

/** What is null is not there. */
function dataElements(
  of: 'node' | 'edge',
  data: readonly (readonly [string, unknown])[],
  text: (text: string) => string,
): string {
  return data
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => {
      const written = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return `<data key="${keyId(of, name)}">${text(written)}</data>`;
    })
    .join('');
}

function notesOn(replaced: number): readonly string[] {
  return replaced === 0
    ? []
    : [
        `${replaced} characters that XML cannot hold (such as form feeds) are written as their pictures (␌); offsets are those of the text as read.`,
      ];
}
