import type { NodeClaim } from '../../../domain/graph-batch.js';
import { CLAIMS } from '../cypher/names.js';
import type { CsvFiles } from './csv-files.js';
import { createCsvTable, csvColumn } from './csv-table.js';

/** What one source says of a node. */
export interface HeldClaim {
  readonly owner: string;
  readonly claim: NodeClaim;
  readonly hash: string;
}

export interface ClaimTable {
  /** `json` are the words of a claim that is not shown. */
  readonly add: (held: HeldClaim, json: string | null) => void;
}

/** Which sources claim a node. */
export function createClaimTable(files: CsvFiles): ClaimTable {
  const table = createCsvTable(files, `relationships-${CLAIMS}.csv`, [
    { header: ':START_ID(source)', kind: 'string' },
    { header: ':END_ID(node)', kind: 'string' },
    csvColumn({ name: 'stub', kind: 'boolean' }),
    csvColumn({ name: 'hash', kind: 'string' }),
    csvColumn({ name: 'json', kind: 'string' }),
  ]);
  return {
    add: ({ owner, claim, hash }, json) => table.add([owner, claim.node.id, claim.stub, hash, json]),
  };
}
