import { ARGUMENTS_FILE } from './import-arguments.js';

export const README_FILE = 'README.txt';

/** What stands beside the files for whoever loads them. */
export function readMe(): string {
  return `A graph of policy-graph for the import tool of Neo4j 5.26 or newer, as policy-graph itself keeps it there (docs/neo4j-model.md).

1. Stop the server: the tool writes the files of a database that is not in use. In this folder run, as the user whose server it is,

neo4j-admin database import full @${ARGUMENTS_FILE} neo4j

   It makes the database neo4j anew: WHAT WAS IN IT IS GONE. Name another at the end for another (and CREATE DATABASE it later).

   With the docker-compose.yml of policy-graph, from its folder, this folder being /path/to/files:

docker compose stop
docker compose run --rm --no-deps --volume /path/to/files:/files --workdir /files neo4j \\
  neo4j-admin database import full @${ARGUMENTS_FILE} neo4j

2. Start the server, and finish: with NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD (and NEO4J_DATABASE) set run

policy-graph import <this folder>

   That looks whether all is there and makes constraints and indexes. Until then the graph is not served (STORE_BUSY).

The files hold nothing that cannot be made again from the export: remove them when it is done.
`;
}
