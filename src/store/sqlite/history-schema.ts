/**
 * What was: the rows that a release changed or took away, as JSON, whatever their table; and the texts of all documents. The
 * current rows say in `since` since which release they are as they are.
 */
export const HISTORY_SCHEMA = `CREATE TABLE releases (
  "sequence" INTEGER PRIMARY KEY,
  "at" TEXT,
  "cause" TEXT NOT NULL,
  "nodes_created" INTEGER NOT NULL,
  "nodes_updated" INTEGER NOT NULL,
  "nodes_removed" INTEGER NOT NULL,
  "nodes_unchanged" INTEGER NOT NULL,
  "edges_created" INTEGER NOT NULL,
  "edges_updated" INTEGER NOT NULL,
  "edges_removed" INTEGER NOT NULL,
  "edges_unchanged" INTEGER NOT NULL
) STRICT;

CREATE TABLE documents (
  "sha256" TEXT NOT NULL PRIMARY KEY,
  "source_id" TEXT NOT NULL,
  "file" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "page_starts" TEXT NOT NULL,
  "notes" TEXT
) STRICT;

CREATE TABLE past_nodes (
  "label" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "since" INTEGER NOT NULL,
  "until" INTEGER NOT NULL,
  "owner" TEXT NOT NULL,
  "stub" INTEGER NOT NULL,
  "fields" TEXT NOT NULL,
  PRIMARY KEY ("label", "id", "until")
) STRICT, WITHOUT ROWID;
CREATE INDEX past_nodes_by_end ON past_nodes ("label", "until");
CREATE INDEX past_nodes_by_owner ON past_nodes ("owner");

CREATE TABLE past_edges (
  "type" TEXT NOT NULL,
  "from_id" TEXT NOT NULL,
  "to_id" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "owner" TEXT NOT NULL,
  "since" INTEGER NOT NULL,
  "until" INTEGER NOT NULL,
  "fields" TEXT NOT NULL,
  PRIMARY KEY ("type", "from_id", "to_id", "key", "owner", "until")
) STRICT, WITHOUT ROWID;
CREATE INDEX past_edges_by_end ON past_edges ("type", "until");
CREATE INDEX past_edges_by_owner ON past_edges ("owner");

CREATE TABLE past_sources (
  "id" TEXT NOT NULL,
  "since" INTEGER NOT NULL,
  "until" INTEGER NOT NULL,
  "fields" TEXT NOT NULL,
  PRIMARY KEY ("id", "until")
) STRICT, WITHOUT ROWID;`;

/** Finds what later releases changed; what the first one brought is not in it, so that a first load pays nothing for it. */
export function sinceIndexText(table: string): string {
  return `CREATE INDEX ${table}_since ON ${table} ("since") WHERE "since" > 1;`;
}
