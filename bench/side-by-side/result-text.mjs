import { number, table } from '../measure/table.mjs';
import { isMet } from './bars.mjs';

/** The figures as tables of Markdown, to be read on a terminal and pasted into a document. */
export function resultText({ machine, versions, commit, data, settings, questions }) {
  const { nodes, edges } = data;
  return [
    '',
    `${machine.cores} cores (${machine.cpu}, load before ${number(machine.loadBefore)}), Node ${versions.node}, ${versions.neo4j}, commit ${commit}.`,
    `${total(nodes)} nodes (${nodes.Clause} clauses), ${total(edges)} relationships.`,
    `${settings.connections} connections, ${settings.rounds} rounds of ${settings.roundMs} ms each, in turns.`,
    '',
    ...table(
      ['question', 'server', 'req/s', 'p50 ms', 'p95 ms', 'CPU ms server', 'CPU ms Neo4j', 'kB'],
      questions.flatMap(({ name, servers }) =>
        servers.map((server, at) => serverRow(at === 0 ? name : '', server)),
      ),
    ),
    '',
    ...table(
      ['question', 'comparison', 'ratio', 'spread', 'bar', '', 'ratio of CPU'],
      questions.flatMap(({ name, comparisons }) =>
        comparisons.map((one, at) => comparisonRow(at === 0 ? name : '', one)),
      ),
    ),
    '',
    ...questions.map(({ name, title, nodesPerAnswer, failure }) =>
      failure
        ? `${name}: ${title}: NOT TIMED. ${failure}`
        : `${name}: ${title} (${nodesPerAnswer} nodes an answer)`,
    ),
    '',
  ].join('\n');
}

function serverRow(name, server) {
  return [
    name,
    server.shape ? `${server.name} (${server.shape})` : server.name,
    number(server.requestsPerSecond),
    number(server.p50Ms),
    number(server.p95Ms),
    number(server.serverCpuMsPerRequest),
    number(server.databaseCpuMsPerRequest),
    number(server.bytesPerAnswer / 1000),
  ];
}

function comparisonRow(name, comparison) {
  const { label, field, bar, ratio, cpu } = comparison;
  return [
    name,
    label,
    `**${number(ratio.median)}**`,
    `${number(ratio.least)}–${number(ratio.greatest)}`,
    bar === null ? '–' : `${field === 'p50Ms' ? '≤' : '≥'} ${bar}`,
    bar === null ? '' : isMet(comparison) ? 'met' : 'MISSED',
    number(cpu.median),
  ];
}

function total(counts) {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
