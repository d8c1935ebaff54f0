import { Writer } from 'n3';
import type { ExportCounts, ExportedGraph } from '../exported-graph.js';
import { withFiles } from '../file-set.js';
import { findShownNodes } from '../shown-nodes.js';
import { createCodePoints } from './code-points.js';
import type { ExportIris } from './export-iris.js';
import { addNode, addRelease, addSource } from './node-triples.js';
import { addRelationship } from './relationship-triples.js';
import { PREFIXES } from './terms.js';

const FILE = 'graph.ttl';
/** Relationships after which what n3 has made is written out. */
const RELATIONSHIPS_AT_ONCE = 500;

/** One Turtle file for triple stores. `docs/guides/exchange.md` explains the terms. */
export async function writeTurtle(
  folder: string,
  { release, read }: ExportedGraph,
  iris: ExportIris,
): Promise<ExportCounts> {
  const codePoints = createCodePoints();
  const shown = await findShownNodes(codePoints.watch(read({ withDocuments: true })));
  return withFiles(folder, async (files) => {
    const counts = { sources: 0, nodes: 0, relationships: 0 };
    const collector = createCollector();
    const writer = new Writer(collector, { prefixes: PREFIXES });
    const add = writer.addQuad.bind(writer);
    const blank = writer.blank.bind(writer);
    addRelease(add, release, iris);
    for await (const { source, nodes, edges } of read({ withDocuments: false })) {
      counts.sources += 1;
      addSource(add, source, release, iris);
      for (const claim of nodes)
        if (shown.isShown(source.id, claim)) {
          counts.nodes += 1;
          addNode(add, claim, iris);
        }
      for (const claim of edges) {
        counts.relationships += 1;
        addRelationship(add, claim, { owner: source.id, iris, codePointsOf: codePoints.spanOf, blank });
        if (counts.relationships % RELATIONSHIPS_AT_ONCE === 0) await files.write(FILE, collector.taken());
      }
      await files.write(FILE, collector.taken());
    }
    await new Promise<void>((resolve, reject) => {
      writer.end((error) => (error ? reject(error) : resolve()));
    });
    await files.write(FILE, collector.taken());
    await files.close();
    return { ...counts, notes: [] };
  });
}

/** What n3 takes for a stream: it hands over its pieces at once and waits for nothing, so they are kept until taken. */
function createCollector() {
  let pieces: string[] = [];
  return {
    write(piece: string, _encoding: string, done?: () => void): void {
      pieces.push(piece);
      done?.();
    },
    end(done?: () => void): void {
      done?.();
    },
    taken(): readonly string[] {
      const taken = pieces;
      pieces = [];
      return taken;
    },
  };
}
