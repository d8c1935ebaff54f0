import { DomainError } from '../../../domain/errors.js';
import { NODE_LABELS, RELATIONSHIPS, type RelationshipType } from '../../../domain/graph-model.js';
import { type Connection, type ConnectionOptions, createConnection } from '../connection.js';
import * as cypher from '../cypher/finish-statements.js';
import { CLAIMS, DOCUMENT, RELEASE, SOURCE } from '../cypher/names.js';
import { ownershipStatement } from '../cypher/read-statements.js';
import type { Column } from '../cypher/row-text.js';
import { constraintStatements, indexStatements, searchIndexStatement } from '../cypher/schema-statements.js';
import { awaitIndexes } from '../fill/await-indexes.js';
import { columnsOfEdge } from '../merge/columns-of-edge.js';
import { columnsOfNode } from '../merge/columns-of-node.js';
import { isBeingFilled, ownershipOf } from '../ownership.js';
import type { Unfinished } from './unfinished.js';

const TYPES = Object.keys(RELATIONSHIPS) as readonly RelationshipType[];

/**
 * Finishes a graph that Neo4j's import tool has loaded from the files that `expected` describes: looks whether all is there (STORE_FOREIGN),
 * makes what keys and indexes it lacks, and says at last that it is whole. False where it was. Begun twice, or beside another, it does no harm.
 */
export async function finishImport(options: ConnectionOptions, expected: Unfinished): Promise<boolean> {
  const connection = createConnection(options);
  try {
    const [row] = await connection.read(ownershipStatement());
    const found = ownershipOf(row ?? [], options.database);
    if (found.state === 'OURS') return false;
    if (found.state === 'FILLING') throw isBeingFilled();
    if (found.state === 'EMPTY') throw isNotLoaded(options.database);
    if (found.state !== 'UNFINISHED' || found.unfinished !== JSON.stringify(expected))
      throw isOfOtherFiles(options.database);
    await finish(connection, expected);
    return true;
  } finally {
    await connection.close();
  }
}

async function finish(connection: Connection, expected: Unfinished): Promise<void> {
  await checkCounts(connection, expected);
  // Neo4j fills it behind the scenes, on one core, for about as long as it needs for all the rest.
  await connection.transact((run) => run(searchIndexStatement()));
  await connection.transact(async (run) => {
    for (const statement of constraintStatements()) await run(statement);
  });
  await giveEmptyLists(connection, expected);
  await connection.transact(async (run) => {
    for (const statement of indexStatements()) await run(statement);
  });
  await awaitIndexes(connection.write);
  await connection.write(cypher.endFinishingStatement());
}

function isNotLoaded(database: string): DomainError {
  return new DomainError(
    'INVALID_ARGUMENT',
    `The database ${JSON.stringify(database)} is empty: load the files with neo4j-admin first, as their README.txt says.`,
  );
}

function isOfOtherFiles(database: string): DomainError {
  return new DomainError(
    'STORE_FOREIGN',
    `The database ${JSON.stringify(database)} was loaded from other files: finish it with their folder.`,
  );
}

/** Neo4j keeps these counts, so looking costs nothing. */
async function checkCounts({ read }: Connection, { nodes, relationships }: Unfinished): Promise<void> {
  const check = async (
    names: readonly string[],
    counts: Readonly<Record<string, number>>,
    statement: typeof cypher.labelCountStatement,
  ): Promise<void> => {
    for (const name of names) {
      const [row] = await read(statement(name));
      const [found, expected] = [row?.[0] as number, counts[name] ?? 0];
      if (found === expected) continue;
      throw new DomainError(
        'STORE_FOREIGN',
        `The database was not loaded whole: of ${name} it holds ${found}, and the files ${expected}. Load them again with neo4j-admin.`,
      );
    }
  };
  await check([...NODE_LABELS, SOURCE, DOCUMENT, RELEASE], nodes, cypher.labelCountStatement);
  await check([...TYPES, CLAIMS], relationships, cypher.typeCountStatement);
}

async function giveEmptyLists({ write }: Connection, { withEmptyLists }: Unfinished): Promise<void> {
  const lists = (columns: readonly Column[]): readonly string[] =>
    columns.filter(({ kind }) => kind === 'strings' || kind === 'ints').map(({ name }) => name);
  for (const label of NODE_LABELS.filter((name) => withEmptyLists.nodes.includes(name)))
    await write(cypher.nodeListsStatement(label, lists(columnsOfNode(label))));
  if (withEmptyLists.nodes.includes(DOCUMENT))
    await write(cypher.nodeListsStatement(DOCUMENT, ['pageStarts']));
  for (const type of TYPES.filter((name) => withEmptyLists.relationships.includes(name)))
    await write(cypher.edgeListsStatement(type, lists(columnsOfEdge(type))));
}
