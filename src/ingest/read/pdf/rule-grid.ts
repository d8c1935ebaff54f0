import type { Rule } from './printed-page.js';

/** Lines that meet: the frame of a table or of a box. Edges in points, sorted; walls between neighbouring fields. */
export interface RuleGrid {
  /** Left edges of the columns, and the right edge of the last. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether a line parts field (row, column) from the one to its right, and from the one below it. */
  hasWallRight(row: number, column: number): boolean;
  hasWallBelow(row: number, column: number): boolean;
}

/** Lines that end this near to another meet it; double lines lie this near together. */
const NEAR = 3.5;
/** Pieces that lie this near side by side are one line. */
const ONE_LINE = 1.5;
const SHORTEST = 4;
/** Most lines of a page that are looked at; a page with more is a drawing. */
const MOST_RULES = 20_000;
const MOST_EDGES = 400;

/** The frames on a page, top to bottom. */
export function ruleGrids(rules: readonly Rule[]): readonly RuleGrid[] {
  if (rules.length > MOST_RULES) return [];
  const across = merged(rules.filter(({ isHorizontal }) => isHorizontal));
  const down = merged(rules.filter(({ isHorizontal }) => !isHorizontal));
  return groups(across, down)
    .map(([own, crossing]) => gridOf(own, crossing))
    .filter((grid) => grid !== null)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Pieces of one line (dashes, the borders of cells) as one. */
function merged(rules: readonly Rule[]): readonly Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const lines: Rule[] = [];
  for (let first = 0; first < sorted.length; ) {
    const { at } = sorted[first] as Rule;
    let end = first;
    while (end < sorted.length && (sorted[end] as Rule).at - at <= ONE_LINE) end++;
    let open = null as Rule | null;
    for (const rule of sorted.slice(first, end).sort((a, b) => a.from - b.from)) {
      if (open !== null && rule.from <= open.to + NEAR) open = { ...open, to: Math.max(open.to, rule.to) };
      else {
        if (open !== null) lines.push(open);
        open = rule;
      }
    }
    if (open !== null) lines.push(open);
    first = end;
  }
  return lines.filter(({ from, to }) => to - from >= SHORTEST);
}

/** Lines that meet each other, directly or through others. */
function groups(
  across: readonly Rule[],
  down: readonly Rule[],
): readonly (readonly [readonly Rule[], readonly Rule[]])[] {
  const all = [...across, ...down];
  if (across.length > 4 * MOST_EDGES || down.length > 4 * MOST_EDGES) return [];
  const root = all.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (root[at] !== at) at = root[at] = root[root[at] as number] as number;
    return at;
  };
  across.forEach((rule, index) => {
    down.forEach((other, below) => {
      if (meet(rule, other)) root[rootOf(index)] = rootOf(across.length + below);
    });
  });
  const found = new Map<number, [Rule[], Rule[]]>();
  all.forEach((rule, index) => {
    const group = found.get(rootOf(index)) ?? [[], []];
    group[rule.isHorizontal ? 0 : 1].push(rule);
    found.set(rootOf(index), group);
  });
  return [...found.values()];
}

function meet(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - NEAR &&
    down.at <= across.to + NEAR &&
    across.at >= down.from - NEAR &&
    across.at <= down.to + NEAR
  );
}

function gridOf(across: readonly Rule[], down: readonly Rule[]): RuleGrid | null {
  if (across.length === 0 || down.length === 0 || across.length + down.length < 3) return null;
  // A table open at its sides, or cut by the page, has edges where its lines end.
  const xs = edges([...down.map(({ at }) => at), ...ends(across)]);
  const ys = edges([...across.map(({ at }) => at), ...ends(down)]);
  if (xs.length < 2 || ys.length < 2 || xs.length > MOST_EDGES || ys.length > MOST_EDGES) return null;
  const right = walls(down, xs, ys);
  const below = walls(across, ys, xs);
  return {
    xs,
    ys,
    hasWallRight: (row, column) => right.has(`${column + 1},${row}`),
    hasWallBelow: (row, column) => below.has(`${row + 1},${column}`),
  };
}

function ends(rules: readonly Rule[]): readonly [number, number] {
  return [Math.min(...rules.map(({ from }) => from)), Math.max(...rules.map(({ to }) => to))];
}

function edges(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] as number) > NEAR);
}

/** `edge,piece` for each piece between two crossing edges that a line covers for more than half. */
function walls(rules: readonly Rule[], own: readonly number[], crossing: readonly number[]): Set<string> {
  const found = new Set<string>();
  for (const { at, from, to } of rules) {
    const edge = own.findIndex((value) => Math.abs(value - at) <= 2 * NEAR);
    for (let piece = 0; piece + 1 < crossing.length; piece++) {
      const [start, end] = [crossing[piece] as number, crossing[piece + 1] as number];
      if (Math.min(to, end) - Math.max(from, start) > 0.5 * (end - start)) found.add(`${edge},${piece}`);
    }
  }
  return found;
}
