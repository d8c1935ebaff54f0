/** The figures as a table of Markdown, to be read on a terminal and pasted into a document. */
export function resultText({ bar, machine, versions, commit, data, settings, questions }) {
  const { nodes, edges } = data;
  const lines = [
    '',
    `${machine.cores} cores (${machine.cpu}, load before ${number(machine.loadBefore)}), Node ${versions.node}, ${versions.neo4j}, commit ${commit}.`,
    `${total(nodes)} nodes, ${total(edges)} relationships: the seeds and ${data.grownPolicies} grown policies.`,
    `${settings.connections} connections, ${settings.rounds} rounds of ${settings.roundMs} ms each, in turns.`,
    '',
    row(
      'question',
      'server',
      'req/s',
      'p50 ms',
      'p95 ms',
      'CPU ms server',
      'CPU ms Neo4j',
      'kB',
      'times as fast',
    ),
    row('---', '---', '--:', '--:', '--:', '--:', '--:', '--:', '---'),
    ...questions.flatMap((question) => question.servers.map((server, at) => serverRow(question, server, at))),
    '',
    ...questions.map(
      ({ name, title, nodesPerAnswer }) => `${name}: ${title} (${nodesPerAnswer} nodes an answer)`,
    ),
    '',
    ...questions.filter(({ isTraversal }) => isTraversal).map((question) => verdict(question, bar)),
    '',
  ];
  return lines.join('\n');
}

function serverRow({ name, ratio }, server, at) {
  const spread = `**${number(ratio.median)}** (${number(ratio.least)}–${number(ratio.greatest)})`;
  return row(
    at === 0 ? name : '',
    server.name,
    number(server.requestsPerSecond),
    number(server.p50Ms),
    number(server.p95Ms),
    number(server.serverCpuMsPerRequest),
    number(server.databaseCpuMsPerRequest),
    number(server.bytesPerAnswer / 1000),
    at === 0 ? spread : '',
  );
}

function verdict({ name, ratio }, bar) {
  return `${name}: ${number(ratio.median)} × — the bar of ${bar} × is ${ratio.median >= bar ? 'met' : 'MISSED'}.`;
}

function row(...cells) {
  return `| ${cells.join(' | ')} |`;
}

function number(value) {
  if (value === null) return '–';
  return value >= 100 ? value.toFixed(0) : value.toPrecision(value >= 10 ? 3 : 2);
}

function total(counts) {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
