/**
 * Keeps all connections busy for `ms`, taking the bodies in turn. Each answer must be as long as the checked one was, so a
 * server that begins to fail or to shorten is found out (`lengths` null: any). Answers the latencies in ms, ascending, and the time it took.
 */
export async function runRound(client, bodies, lengths, { connections, ms }) {
  const latencies = [];
  let next = 0;
  const begun = performance.now();
  const until = begun + ms;
  const worker = async () => {
    while (performance.now() < until) {
      const at = next++ % bodies.length;
      const sent = performance.now();
      const { length } = await client.ask(bodies[at]);
      latencies.push(performance.now() - sent);
      if (lengths !== null && length !== lengths[at])
        throw new Error(`An answer has ${length} bytes where ${lengths[at]} were checked.`);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const tookMs = performance.now() - begun;
  latencies.sort((a, b) => a - b);
  return { latencies, tookMs };
}
