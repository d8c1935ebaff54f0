import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.js';
import { EXIT } from './exit-codes.js';
import { type Streams, say } from './streams.js';
import { untilToldToStop } from './until-told-to-stop.js';

/** So many that end by themselves within a minute are no accident any more. */
const ENDS_MAX = 5;
const ENDS_WITHIN_MS = 60_000;
/** Ctrl+C reaches all processes at once: whoever ends is looked at when we have heard of it too. */
const HEARSAY_MS = 200;
/** Requests under way have so long to end: longer than one may take. */
const GRACE_MS = 60_000;

/**
 * The same command line in PROCESSES (at least two) processes that share the port, each with connections to the store and a projection of its
 * own; one that ends by itself is begun anew. Answers the exit code: 0 where told to stop, else that of the process that could not serve.
 */
export async function serveInProcesses({ processes, host, port }: Config, streams: Streams): Promise<number> {
  const stopping = new AbortController();
  const toldToStop = untilToldToStop().then(() => EXIT.DONE);
  try {
    // Where any free port is asked for, all have to be told the same.
    const env = { PORT: String(port === 0 ? await freePortOf(host) : port) };
    const fork = () => cluster.fork(env);
    // The first says where it serves, or why it cannot, before there are others.
    const first = fork();
    const ended = once(first, 'exit').then(([code]) => Number(code ?? EXIT.UNFORESEEN));
    const failed = await Promise.race([areListening([first]), ended, toldToStop]);
    if (failed !== null) return failed;
    const gaveUp = keepAlive(fork, stopping.signal, streams);
    const others = Array.from({ length: processes - 1 }, fork);
    const stopped = await Promise.race([areListening(others), toldToStop, gaveUp]);
    if (stopped !== null) return stopped;
    say(streams, `${processes} processes share the port.`);
    return await Promise.race([toldToStop, gaveUp]);
  } finally {
    stopping.abort();
    await Promise.all(Object.values(cluster.workers ?? {}).map((worker) => worker && end(worker)));
  }
}

async function areListening(workers: readonly Worker[]): Promise<null> {
  await Promise.all(workers.map((worker) => once(worker, 'listening')));
  return null;
}

/** Where the host is no address of this machine, 0: the first process says so. */
async function freePortOf(host: string): Promise<number> {
  const server = createServer();
  try {
    await once(server.listen({ host, port: 0 }), 'listening');
  } catch {
    return 0;
  }
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Begins another process for each that ends, until too many do: then answers the exit code of the last. */
function keepAlive(fork: () => void, stopping: AbortSignal, streams: Streams): Promise<number> {
  const ends: number[] = [];
  return new Promise((resolve) => {
    cluster.on('exit', async (_ended, code: number | null, signal: string | null) => {
      await sleep(HEARSAY_MS);
      if (stopping.aborted) return;
      const now = Date.now();
      ends.push(now);
      const how = signal ?? `exit code ${code}`;
      if (ends.filter((at) => at > now - ENDS_WITHIN_MS).length > ENDS_MAX) {
        say(
          streams,
          `policy-graph: the processes of the server end again and again (${how}); see above what they said.`,
        );
        return resolve(code || EXIT.UNFORESEEN);
      }
      say(streams, `A process of the server has ended (${how}); another takes its place.`);
      fork();
    });
  });
}

async function end(worker: Worker): Promise<void> {
  if (worker.isDead()) return;
  const ended = once(worker, 'exit');
  worker.process.kill('SIGTERM');
  const late = setTimeout(() => worker.process.kill('SIGKILL'), GRACE_MS);
  await ended;
  clearTimeout(late);
}
