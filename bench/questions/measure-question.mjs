import { compare } from '../measure/compare.mjs';
import { runRound } from '../measure/round.mjs';

/** Longer than this no round may last, however many clients wait for one another. */
const ROUND_MS_MAX = 20_000;

/**
 * One question on each server, by so many clients: `{ name, group, server, at: [{ clients, p50Ms, …, }], errors }`. Where
 * more clients would have to wait too long for one another they are left out. `errors` are those within the answers, `failure`
 * says why there are no figures.
 */
export async function measureQuestion({ name, group, bodies }, servers, options) {
  const { clients, warmMs } = options;
  const measured = [];
  for (const server of servers) {
    const one = { name, group, server: server.name, key: server.key, errors: 0, bytesPerAnswer: 0, at: [] };
    measured.push(one);
    try {
      for (const body of bodies) {
        const bytes = await server.client.ask(body);
        one.bytesPerAnswer += bytes.length / bodies.length;
        one.errors += JSON.parse(bytes.toString('utf8')).errors?.length ?? 0;
      }
      const { latencies } = await runRound(server.client, bodies, null, { connections: 1, ms: warmMs });
      const [fastest] = latencies;
      for (const connections of clients) {
        if (fastest * connections > ROUND_MS_MAX) continue;
        const [figures] = await compare([{ server, bodies, lengths: null }], { ...options, connections });
        const { rounds: _rounds, name: _name, bytesPerAnswer: _bytes, ...rest } = figures;
        one.at.push({ clients: connections, ...rest });
      }
    } catch (error) {
      one.failure = error.message.slice(0, 200);
    }
  }
  return measured;
}
