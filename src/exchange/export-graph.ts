import { DomainError } from '../domain/errors.js';
import type { Release } from '../domain/release.js';
import type { GraphHistory } from '../store/graph-history.js';
import { checkRelease } from '../store/shared/check-release.js';
import { writeCsv } from './csv/write-csv.js';
import type { ExportFormat } from './export-formats.js';
import type { ExportCounts, ExportedGraph } from './exported-graph.js';
import { writeGraphml } from './graphml/write-graphml.js';
import { intoNewFolder } from './into-new-folder.js';
import { writeJsonl } from './jsonl/write-jsonl.js';
import type { ExportIris } from './turtle/export-iris.js';
import { writeTurtle } from './turtle/write-turtle.js';

export interface ExportRequest {
  /** New, or empty. */
  readonly folder: string;
  readonly format: ExportFormat;
  /** Null for the latest. */
  readonly release: number | null;
  /** Names of things in linked data; only Turtle asks for them. */
  readonly iris: ExportIris;
}

export interface ExportSummary extends ExportCounts {
  readonly release: Release;
}

/** The file that appears last: a folder without it holds no whole export. */
const LAST_FILE: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'manifest.json',
  neo4j: 'README.txt',
  graphml: 'graph.graphml',
  turtle: 'graph.ttl',
};

/**
 * Writes one release of the graph into a folder, one source after the other, so that memory does not grow with the graph.
 * Fails with FILE_UNWRITABLE, RELEASE_NOT_FOUND, or STORE_BUSY where somebody loads meanwhile; then nothing is left there.
 */
export async function exportGraph(
  history: GraphHistory,
  { folder, format, release: asked, iris }: ExportRequest,
): Promise<ExportSummary> {
  const { release, isLatest } = await findRelease(history, asked);
  const graph: ExportedGraph = {
    release,
    // The latest is given whole: a former release says no more who else claimed a node.
    read: ({ withDocuments }) =>
      history.batches({ withDocuments, ...(isLatest ? {} : { release: release.sequence }) }),
  };
  return intoNewFolder(folder, LAST_FILE[format], async (aside) => {
    const written = await writeFormat(format, aside, graph, iris);
    if (isLatest) await refuseChanged(history, release);
    return { ...written, release };
  });
}

function writeFormat(
  format: ExportFormat,
  aside: string,
  graph: ExportedGraph,
  iris: ExportIris,
): Promise<ExportCounts> {
  switch (format) {
    case 'jsonl':
      return writeJsonl(aside, graph);
    case 'neo4j':
      return writeCsv(aside, graph);
    case 'graphml':
      return writeGraphml(aside, graph);
    case 'turtle':
      return writeTurtle(aside, graph, iris);
  }
}

async function findRelease(
  history: GraphHistory,
  asked: number | null,
): Promise<{ readonly release: Release; readonly isLatest: boolean }> {
  const releases = await history.releases();
  const latest = releases.at(-1);
  if (latest === undefined)
    throw new DomainError('RELEASE_NOT_FOUND', 'The store holds no release yet: load documents first.');
  if (asked !== null) checkRelease(asked, releases);
  const release = releases.find(({ sequence }) => sequence === asked) ?? latest;
  return { release, isLatest: release === latest };
}

/** Sources are read one by one: half of them before a load and half after it would be no release. */
async function refuseChanged(history: GraphHistory, release: Release): Promise<void> {
  const latest = (await history.releases()).at(-1)?.sequence;
  if (latest === release.sequence) return;
  throw new DomainError(
    'STORE_BUSY',
    `While release ${release.sequence} was exported, somebody made release ${latest}: export again, or name the release (--release).`,
  );
}
