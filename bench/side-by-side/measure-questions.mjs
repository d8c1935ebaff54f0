import { CYPHER } from '../floor/neo4j/statements.mjs';
import { SQL } from '../floor/sqlite/statements.mjs';
import { checkEqual } from '../measure/check-equal.mjs';
import { compare } from '../measure/compare.mjs';
import { runRound } from '../measure/round.mjs';

const WARM_TURNS = 2;
const STATEMENTS = { floorNeo4j: CYPHER, floorSqlite: SQL };

/**
 * Checks that all servers answer alike, warms them with every question, keeps the best shape of each floor, and measures in
 * turns. `servers` by key; a server that cannot answer a question is left out of it. A question whose answers differ is not
 * timed: it has a `failure` instead.
 */
export async function measureQuestions(questions, servers, corpus, options, say) {
  const checked = [];
  const measured = [];
  for (const question of questions) {
    const { name, title, kind } = question;
    try {
      const variables = await question.starts(corpus.starts, servers);
      const sides = Object.values(servers).flatMap((server) => sidesOf(question, server));
      checked.push({ question, ...(await checkEqual(question, variables, sides)) });
      say(`${name}: all answers are equal.`);
    } catch (error) {
      measured.push({ name, title, kind, nodesPerAnswer: 0, servers: [], failure: error.message });
      say(`${name} is not timed. ${error.message}`);
    }
  }
  const { warmMs, connections } = options;
  say('Warming up …');
  for (let at = 0; at < WARM_TURNS; at += 1) {
    for (const { sides } of checked) {
      for (const { server, bodies, lengths } of sides)
        await runRound(server.client, bodies, lengths, { connections, ms: warmMs / WARM_TURNS });
    }
  }
  for (const { question, nodesPerAnswer, sides } of checked) {
    const { name, title, kind } = question;
    const best = await bestShapes(sides, options);
    const figures = await compare(best, { ...options, databasePid: corpus.database?.pid ?? null });
    const of = best.map(({ server, shape }, at) => ({ key: server.key, ...figures[at], shape }));
    measured.push({ name, title, kind, nodesPerAnswer, servers: of });
    say(
      `${name}: ${of.map(({ key, requestsPerSecond }) => `${key} ${requestsPerSecond.toFixed(0)}/s`).join(', ')}`,
    );
  }
  return measured;
}

/** How a server is asked; the floor in each of its shapes. */
function sidesOf(question, server) {
  if (server.speaks !== 'floor') {
    const query = question[server.speaks];
    if (!query) return [];
    const pick = question.variables?.[server.speaks] ?? ((start) => start);
    const take = question.take?.[server.speaks];
    return [{ server, take, bodyOf: (start) => JSON.stringify({ query, variables: pick(start) }) }];
  }
  const pick = question.variables?.floor ?? ((start) => start);
  return Object.keys(STATEMENTS[server.key][question.name] ?? {}).map((shape) => ({
    server,
    shape,
    bodyOf: (start) => JSON.stringify({ question: question.name, shape, variables: pick(start) }),
  }));
}

/** Of each server's sides the one that answered most in a short round. */
async function bestShapes(sides, { connections, roundMs }) {
  const best = new Map();
  for (const side of sides) {
    const { key, client } = side.server;
    const rivals = sides.filter(({ server }) => server.key === key).length;
    const answered =
      rivals === 1
        ? 0
        : (await runRound(client, side.bodies, side.lengths, { connections, ms: roundMs / 2 })).latencies
            .length;
    if (!best.has(key) || answered > best.get(key).answered) best.set(key, { side, answered });
  }
  return [...best.values()].map(({ side }) => side);
}
