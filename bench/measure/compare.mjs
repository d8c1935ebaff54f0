import { cpuMsOf } from '../machine/cpu-of-process.mjs';
import { runRound } from './round.mjs';
import { average, median, quantile } from './statistics.mjs';

const WARM_TURNS = 2;

/**
 * Warms servers and database with every question, then measures them in turns — A B, B A, A B … — so that whatever drifts
 * meets both. `questions` are those of `checkEqual`.
 */
export async function compare(questions, servers, options) {
  const { warmMs, connections, say } = options;
  for (let turn = 0; turn < WARM_TURNS; turn += 1) {
    for (const { sides } of questions) {
      for (const { server, bodies, lengths } of sides) {
        await runRound(server.client, bodies, lengths, { connections, ms: warmMs / WARM_TURNS });
      }
    }
  }
  const results = [];
  for (const question of questions) {
    const rounds = await roundsOf(question, options);
    results.push(summary(question, servers, rounds));
    say(`${question.name}: ${results.at(-1).ratio.median.toFixed(2)} ×`);
  }
  return results;
}

async function roundsOf({ sides }, { rounds, roundMs, connections, databasePid }) {
  const measured = [];
  for (let at = 0; at < rounds; at += 1) {
    const pair = [];
    for (const which of at % 2 === 0 ? [0, 1] : [1, 0]) {
      const { server, bodies, lengths } = sides[which];
      const before = [(await server.usage()).cpuMs, cpuMsOf(databasePid)];
      const round = await runRound(server.client, bodies, lengths, { connections, ms: roundMs });
      const after = [(await server.usage()).cpuMs, cpuMsOf(databasePid)];
      pair[which] = {
        ...round,
        serverCpuMs: after[0] - before[0],
        databaseCpuMs: difference(after[1], before[1]),
      };
    }
    measured.push(pair);
  }
  return measured;
}

function summary({ name, title, isTraversal, nodesPerAnswer, sides }, servers, rounds) {
  const ratios = rounds.map(([ours, theirs]) => perSecond(ours) / perSecond(theirs));
  return {
    name,
    title,
    isTraversal,
    nodesPerAnswer,
    ratio: {
      median: median(ratios),
      least: Math.min(...ratios),
      greatest: Math.max(...ratios),
      rounds: ratios,
    },
    servers: servers.map((server, at) => ({
      name: server.name,
      bytesPerAnswer: Math.round(average(sides[at].lengths)),
      ...figuresOf(rounds.map((pair) => pair[at])),
    })),
  };
}

function figuresOf(rounds) {
  const latencies = rounds.flatMap((round) => round.latencies).sort((a, b) => a - b);
  const perRequest = (field) =>
    rounds.some((round) => round[field] === null)
      ? null
      : rounds.reduce((sum, round) => sum + round[field], 0) / latencies.length;
  return {
    requests: latencies.length,
    requestsPerSecond: average(rounds.map(perSecond)),
    p50Ms: quantile(latencies, 0.5),
    p95Ms: quantile(latencies, 0.95),
    serverCpuMsPerRequest: perRequest('serverCpuMs'),
    databaseCpuMsPerRequest: perRequest('databaseCpuMs'),
  };
}

function perSecond({ latencies, tookMs }) {
  return (latencies.length * 1000) / tookMs;
}

function difference(after, before) {
  return after === null || before === null ? null : after - before;
}
