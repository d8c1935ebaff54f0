import { cpuMsOf } from '../machine/cpu-of-process.mjs';
import { runRound } from './round.mjs';
import { average, quantile } from './statistics.mjs';

/**
 * Measures the sides of one question (of `checkEqual`) in turns: each round begins with another server and every second one
 * goes the other way, so that whatever drifts meets all. Answers for each side its rounds and what they come to.
 */
export async function compare(sides, { rounds, roundMs, connections, databasePid }) {
  const measured = sides.map(() => []);
  for (let at = 0; at < rounds; at += 1) {
    for (const which of turn(sides.length, at)) {
      const { server, bodies, lengths } = sides[which];
      const before = [(await server.usage()).cpuMs, cpuMsOf(databasePid)];
      const round = await runRound(server.client, bodies, lengths, { connections, ms: roundMs });
      const after = [(await server.usage()).cpuMs, cpuMsOf(databasePid)];
      measured[which].push({
        ...round,
        serverCpuMs: after[0] - before[0],
        databaseCpuMs: server.store === 'neo4j' ? difference(after[1], before[1]) : null,
      });
    }
  }
  return sides.map(({ server, lengths }, at) => ({
    name: server.name,
    bytesPerAnswer: lengths === null ? null : Math.round(average(lengths)),
    ...figuresOf(measured[at]),
  }));
}

/** 0 1 2, then 0 2 1 begun one later, and so on. */
function turn(count, at) {
  const order = Array.from({ length: count }, (_, place) => (place + at) % count);
  return at % 2 === 0 ? order : order.reverse();
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
    p99Ms: quantile(latencies, 0.99),
    serverCpuMsPerRequest: perRequest('serverCpuMs'),
    databaseCpuMsPerRequest: perRequest('databaseCpuMs'),
    /** By round, for ratios and their spread. */
    rounds: rounds.map((round) => ({
      requestsPerSecond: perSecond(round),
      p50Ms: quantile(round.latencies, 0.5),
      cpuMsPerRequest: (round.serverCpuMs + (round.databaseCpuMs ?? 0)) / round.latencies.length,
    })),
  };
}

function perSecond({ latencies, tookMs }) {
  return (latencies.length * 1000) / tookMs;
}

function difference(after, before) {
  return after === null || before === null ? null : after - before;
}
