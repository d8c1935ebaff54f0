/** The files of an export in JSON Lines, and what a line of each holds. */
export const EXPORT_FILES = [
  'sources.jsonl',
  'nodes.jsonl',
  'relationships.jsonl',
  'documents.jsonl',
] as const;
export type ExportFile = (typeof EXPORT_FILES)[number];

export const MANIFEST_FILE = 'manifest.json';
