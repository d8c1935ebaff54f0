import { z } from 'zod';

/** What must be there when Neo4j's import tool has loaded the files: `neo4j-files.json` says it, and the mark in the database until it is finished. */
export interface Unfinished {
  /** What the files were made of: the SHA-256 of an export's manifest. */
  readonly origin: string;
  readonly release: number;
  /** How many there must be, by label and by type, bookkeeping too. */
  readonly nodes: Readonly<Record<string, number>>;
  readonly relationships: Readonly<Record<string, number>>;
  /** Labels and types with lists without members, which files cannot tell from what is not there. */
  readonly withEmptyLists: { readonly nodes: readonly string[]; readonly relationships: readonly string[] };
}

const counts = z.record(z.string(), z.int().nonnegative());
const names = z.array(z.string());

/** In this order, so that equal ones are equal texts. */
export const UNFINISHED: z.ZodType<Unfinished> = z.strictObject({
  origin: z.string(),
  release: z.int().positive(),
  nodes: counts,
  relationships: counts,
  withEmptyLists: z.strictObject({ nodes: names, relationships: names }),
});

/** The file that says it, by which a folder of such files is known. */
export const FILES_RECORD = 'neo4j-files.json';
