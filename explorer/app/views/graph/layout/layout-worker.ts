import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { type LayoutNews, type LayoutOrder, NUMBERS_A_NODE } from './layout-messages.js';

/** The worker listens again after so long: orders are obeyed at once. */
const SLICE_MS = 40;
/** After so many steps it is looked whether anything still moves: by number, not by time, so that it ends alike everywhere. */
const STEPS_BETWEEN = 25;
/** Below this mean way a step, as a share of the picture's extent, nothing is seen to move any more. */
const STILL = 0.0001;

/** Where the page has no time for new positions, since one pans, the worker leaves it the machine. */
const AHEAD_MS = 300;

type Start = Extract<LayoutOrder, { kind: 'start' }>;

interface Work extends Start {
  readonly seen: Float32Array;
  steps: number;
  isDone: boolean;
}

let work: Work | null = null;
let isPaused = false;
let isTicking = false;
let sentAt = 0;
/** The array that goes to the page and back; null while the page has it. */
let spare: Float32Array<ArrayBuffer> | null = null;

// Lays out in slices, and sends where the nodes are as often as the page takes it.
self.onmessage = ({ data }: MessageEvent<LayoutOrder>) => {
  if (data.kind === 'start') begin(data);
  else if (data.kind === 'pause') isPaused = true;
  else if (data.kind === 'resume') isPaused = false;
  else if (data.kind === 'hold') hold(data);
  // What belongs to an earlier picture is dropped.
  else if (data.positions.length === lengthOf(work)) spare = data.positions;
  if (!isTicking) tick();
};

function begin(start: Start): void {
  work = { ...start, seen: start.nodes.slice(), steps: 0, isDone: false };
  isPaused = false;
  spare = new Float32Array(lengthOf(work));
}

function lengthOf(given: Work | null): number {
  return given === null ? 0 : (given.nodes.length / NUMBERS_A_NODE) * 2;
}

function hold({ index, x, y, isHeld }: Extract<LayoutOrder, { kind: 'hold' }>): void {
  work?.nodes.set([x, y], index * NUMBERS_A_NODE);
  work?.nodes.set([isHeld ? 1 : 0], (index + 1) * NUMBERS_A_NODE - 1);
}

function tick(): void {
  isTicking = false;
  if (work === null || isPaused) return;
  const isWanted = spare !== null || work.isSilent || performance.now() - sentAt < AHEAD_MS;
  if (!work.isDone && isWanted) moveOn(work);
  const { isDone, isSilent } = work;
  if (spare !== null && (isDone || !isSilent)) {
    send(work, spare);
    if (isDone) work = null;
  }
  if (work === null) return;
  isTicking = true;
  // A timer, not a loop, so that orders come in between.
  setTimeout(tick, isDone || !isWanted ? SLICE_MS : 0);
}

/** One slice; done where the picture is still, or has moved long enough. */
function moveOn(given: Work): void {
  const { settings, nodes, edges, seen, stepsMax } = given;
  const end = performance.now() + SLICE_MS;
  while (!given.isDone && performance.now() < end) {
    iterate(settings, nodes, edges);
    given.steps++;
    if (given.steps % STEPS_BETWEEN === 0) {
      given.isDone = meanWay(seen, nodes) / STEPS_BETWEEN < STILL;
      seen.set(nodes);
    }
    given.isDone ||= given.steps >= stepsMax;
  }
}

/** How far the nodes went on the average, as a share of the picture's extent. */
function meanWay(before: Float32Array, after: Float32Array): number {
  let way = 0;
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < after.length; at += NUMBERS_A_NODE) {
    const [x = 0, y = 0] = [after[at], after[at + 1]];
    way += Math.hypot(x - (before[at] ?? 0), y - (before[at + 1] ?? 0));
    least = Math.min(least, x, y);
    most = Math.max(most, x, y);
  }
  return way / (after.length / NUMBERS_A_NODE) / Math.max(1, most - least);
}

function send({ run, nodes, steps, isDone }: Work, positions: Float32Array<ArrayBuffer>): void {
  for (let node = 0; node * 2 < positions.length; node++) {
    positions[node * 2] = nodes[node * NUMBERS_A_NODE] ?? 0;
    positions[node * 2 + 1] = nodes[node * NUMBERS_A_NODE + 1] ?? 0;
  }
  spare = null;
  sentAt = performance.now();
  const news: LayoutNews = { run, positions, steps, isDone };
  self.postMessage(news, { transfer: [positions.buffer] });
}
