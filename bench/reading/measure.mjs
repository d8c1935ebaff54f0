import { performance } from 'node:perf_hooks';

let count = 0;

/** Seconds of CPU and of the clock for one text from its characters to its claims. */
export function timeOf(ingest, text) {
  const source = { id: `bench-${++count}`, text, sha256: '', file: `bench-${count}.txt`, pageStarts: [] };
  const cpu = process.cpuUsage();
  const clock = performance.now();
  let claims = 0;
  for (const { edges } of ingest.batchesOf([source], [])) claims += edges.length;
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - clock) / 1000, cpuSeconds: (user + system) / 1e6, claims };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
