// The floor: the best hand-written statement for each question behind bare node:http. No GraphQL, no framework, no checks.
// node server.mjs neo4j|sqlite; a request is {"question", "shape", "variables"}.
import { createServer } from 'node:http';

const { createFloor } = await import(`./${process.argv[2]}/create-floor.mjs`);
const answer = await createFloor();

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', async () => {
    try {
      const { question, shape, variables } = JSON.parse(Buffer.concat(parts));
      const body = await answer(question, shape, variables);
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    } catch (error) {
      response.writeHead(500);
      response.end(String(error));
    }
  });
});
server.listen(0, '127.0.0.1', () =>
  console.error(`Serving the floor:\n  http://127.0.0.1:${server.address().port}`),
);
process.once('SIGTERM', () => process.exit(0));
