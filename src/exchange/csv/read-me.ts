import { NODE_LABELS } from '../../domain/graph-model.js';

/** What stands beside the files for people: the command, and what comes after it. */
export function readMe(files: readonly string[], delimiter: string): string {
  const code = `U+${(delimiter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const options = [
    ...files.map((name) => `--${name.startsWith('nodes-') ? 'nodes' : 'relationships'}=${name}`),
    `--array-delimiter=${code}`,
    '--multiline-fields=true',
    '--overwrite-destination=true',
    'neo4j',
  ];
  const constraints = [...NODE_LABELS, '_Source'].map(
    (label) => `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;`,
  );
  return `A graph of policy-graph for the import tool of Neo4j 5.

1. Stop the server (the tool writes the files of a database that is not in use), and in this folder run

neo4j-admin database import full \\
  ${options.join(' \\\n  ')}

   It makes the database neo4j anew: what was in it is gone. Name another at the end for another.

2. Start the server, and give it the ids as keys:

${constraints.join('\n')}

Members of lists are parted by ${code}, which no text here holds. An empty cell is a property that is not there; so is an
empty list. Nodes, relationships and their properties are those of docs/neo4j-model.md, but for what policy-graph keeps there
for itself: it does not take such a database for its own. To work with policy-graph on Neo4j, export as jsonl and import that.
`;
}
