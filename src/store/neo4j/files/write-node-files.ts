import type { BatchStream } from '../../../domain/graph-batch.js';
import { NODE_LABELS, type NodeLabel } from '../../../domain/graph-model.js';
import { readStream } from '../../shared/read-stream.js';
import { DOCUMENT } from '../cypher/names.js';
import type { Column } from '../cypher/row-text.js';
import { columnsOfNode, valuesOfNode } from '../merge/columns-of-node.js';
import { nodeHash } from '../merge/node-hash.js';
import { createClaimTable, type HeldClaim } from './claim-table.js';
import type { CsvFiles } from './csv-files.js';
import { type CsvTable, createCsvTable, csvColumn } from './csv-table.js';
import { createDocumentTable } from './document-table.js';
import { findRepeated } from './find-repeated.js';
import { createSharedClaims } from './shared-claims.js';

/** What was written of nodes. */
export interface WrittenNodes {
  /** Nodes, each once. */
  readonly nodes: number;
  /** How much each source claims of nodes, in the order of the stream. */
  readonly claims: readonly number[];
  /** Labels of which some node has a list without members. */
  readonly withEmptyLists: readonly string[];
}

const OF_THE_CLAIM: readonly Column[] = [
  { name: '_owner', kind: 'string' },
  { name: '_stub', kind: 'boolean' },
  { name: '_hash', kind: 'string' },
  { name: '_since', kind: 'int' },
];

/**
 * Writes every node once, with the claim that is shown of it, all claims, and the documents as read. Of what is claimed more than once the
 * claim that is shown is kept in memory until the end. Where `isApart`, relationships are read by another.
 */
export async function writeNodeFiles(
  files: CsvFiles,
  stream: BatchStream,
  { release, isApart }: { readonly release: number; readonly isApart: boolean },
): Promise<WrittenNodes> {
  const read = isApart && stream.halves ? { ...stream, read: stream.halves.nodes } : stream;
  const repeated = await findRepeated(stream, isApart);
  const tables = new Map(NODE_LABELS.map((label) => [label, nodeTable(files, label)]));
  const claimTable = createClaimTable(files);
  const documents = createDocumentTable(files);
  const claims: number[] = [];
  let nodes = 0;
  const show = ({ owner, claim, hash }: HeldClaim): void => {
    nodes += 1;
    const { label, node, stub } = claim;
    const values = valuesOfNode(label, node as unknown as Readonly<Record<string, unknown>>);
    tables.get(label)?.add([...values, owner, stub, hash, release]);
    claimTable.add({ owner, claim, hash }, null);
  };
  const shared = createSharedClaims(claimTable);
  for await (const { source, document, nodes: some } of readStream(read, 'NODES')) {
    claims.push(some.length);
    if (document !== null) documents.add(document);
    for (const claim of some) {
      const held = { owner: source.id, claim, hash: nodeHash(claim) };
      if (repeated.has(claim.node.id)) shared.add(held);
      else show(held);
    }
  }
  for (const held of shared.shown()) show(held);
  const withEmptyLists: string[] = NODE_LABELS.filter((label) => tables.get(label)?.hasEmptyList());
  if (documents.hasEmptyList()) withEmptyLists.push(DOCUMENT);
  return { nodes, claims, withEmptyLists };
}

function nodeTable(files: CsvFiles, label: NodeLabel): CsvTable {
  const columns = [...columnsOfNode(label), ...OF_THE_CLAIM].map((column) =>
    column.name === 'id' ? csvColumn(column, 'ID(node)') : csvColumn(column),
  );
  return createCsvTable(files, `nodes-${label}.csv`, columns);
}
