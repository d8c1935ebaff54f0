/** What the graph can be written as. Only `jsonl` says all of it, and can be imported again. */
export const EXPORT_FORMATS = ['jsonl', 'neo4j', 'graphml', 'turtle'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
