import { number, table } from '../measure/table.mjs';

/** Milliseconds that the 95th percentile may reach by 16 clients: what the issue asks for at a million clauses. */
const P95_MS_MAX = { other: 200, main: { oursSqlite: 250, oursNeo4j: 500 } };
const BAR_CLIENTS = 16;

/** By how many clients a run is judged: 16, or the most of which it has any figures where it was not asked for so many. */
export function barClientsOf(questions) {
  const all = questions.flatMap(({ at }) => at.map(({ clients }) => clients));
  return Math.max(0, ...all.filter((clients) => clients <= BAR_CLIENTS));
}

/** True where there is no figure, or one above its bar. */
export function isMissed(question, barClients) {
  const at = question.at.find(({ clients }) => clients === barClients);
  return question.failure !== undefined || at === undefined || at.p95Ms > barOf(question);
}

export function resultText({ machine, versions, commit, data, questions }) {
  const barClients = barClientsOf(questions);
  const missed = questions.filter((question) => isMissed(question, barClients));
  return [
    '',
    `${machine.cores} cores (${machine.cpu}, load before ${number(machine.loadBefore)}), Node ${versions.node}, ${versions.neo4j ?? 'SQLite alone'}, commit ${commit}.`,
    `${data.nodes.Clause} clauses. Bar: the 95th percentile by ${barClients} clients.`,
    '',
    ...table(
      [
        'question',
        'server',
        'clients',
        'req/s',
        'p50 ms',
        'p95 ms',
        'p99 ms',
        'CPU ms API',
        'CPU ms Neo4j',
        'kB',
        'bar',
      ],
      questions.flatMap((question) => rowsOf(question, barClients)),
    ),
    '',
    missed.length === 0
      ? 'Every question meets its bar.'
      : `${missed.length} of ${questions.length} miss their bar: ${missed.map(({ name, server }) => `${name} (${server})`).join(', ')}.`,
    '',
  ].join('\n');
}

function rowsOf(question, barClients) {
  const { name, server, errors, bytesPerAnswer, at, failure } = question;
  if (failure)
    return [[name, server, '', '', '', '', '', '', '', '', `FAILED: ${failure.replaceAll('|', '/')}`]];
  return at.map((figures, place) => [
    place === 0 ? `${name}${errors > 0 ? ' (with errors)' : ''}` : '',
    place === 0 ? server : '',
    String(figures.clients),
    number(figures.requestsPerSecond),
    number(figures.p50Ms),
    number(figures.p95Ms),
    number(figures.p99Ms),
    number(figures.serverCpuMsPerRequest),
    number(figures.databaseCpuMsPerRequest),
    number(bytesPerAnswer / 1000),
    figures.clients === barClients
      ? `≤ ${barOf(question)} ${isMissed(question, barClients) ? 'MISSED' : 'met'}`
      : '',
  ]);
}

function barOf({ group, key }) {
  return group === 'main' ? P95_MS_MAX.main[key] : P95_MS_MAX.other;
}
