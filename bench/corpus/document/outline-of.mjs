/**
 * Manners of numbering, outermost first: [kind of clause, manner of its number]. `chapters` says whether the outermost have a
 * heading of their own; articles go on counting over chapters, as do the measures of many plans.
 */
const MANNERS = {
  PLAN: [
    [['CHAPTER', '一、'], ['MEASURE', '（一）'], ['ITEM', '1.'], ['ITEM', '（1）']],
    [['CHAPTER', '一、'], ['MEASURE', '（一）', 'GOES_ON'], ['ITEM', '1.']],
    [['CHAPTER', '第一章'], ['SECTION', '第一节'], ['SECTION', '一、'], ['MEASURE', '（一）'], ['ITEM', '1.']],
  ],
  MEASURES: [
    [['MEASURE', '一、']],
    [['CHAPTER', '一、'], ['MEASURE', '（一）', 'GOES_ON']],
    [['CHAPTER', '一、'], ['MEASURE', '（一）'], ['ITEM', '1.']],
  ],
  RULES: [
    [['CHAPTER', '第一章'], ['ARTICLE', '第一条', 'GOES_ON'], ['ITEM', '（一）'], ['ITEM', '1.']],
    [['ARTICLE', '第一条', 'GOES_ON'], ['ITEM', '（一）'], ['ITEM', '1.']],
  ],
}; // biome-ignore format: a table

/**
 * The tree of a document of about `size` clauses: nodes `{ kind, manner, ordinal, parts }`, two to five levels by its form and
 * size. What they say is made later.
 */
export function outlineOf({ form, size }, chance) {
  const levels = mannersFor(form, size, chance);
  const counters = new Map();
  return partsOf(levels, size, 0);

  function partsOf(left, budget, depth) {
    const [[kind, manner, goesOn]] = left;
    const count = left.length === 1 ? budget : Math.min(budget, wide(budget, left.length, chance));
    const shares = unevenly(budget - count, left.length === 1 ? 0 : count, chance);
    return Array.from({ length: count }, (_, at) => {
      const ordinal = goesOn === undefined ? at + 1 : next(depth);
      const isDivided = shares[at] > 1 || (kind === 'CHAPTER' && form === 'RULES');
      const parts = isDivided ? partsOf(left.slice(1), Math.max(1, shares[at]), depth + 1) : [];
      return settled({ kind, manner, ordinal, parts }, depth);
    });
  }

  function next(depth) {
    counters.set(depth, (counters.get(depth) ?? 0) + 1);
    return counters.get(depth);
  }
}

/** Small documents have few levels, and large ones many. */
function mannersFor(form, size, chance) {
  const fitting = MANNERS[form].filter(
    ({ length }) => size >= 6 * (length - 1) * (length - 1) && (length > 1 || size < 40) && (length > 2 || size < 150),
  ); // biome-ignore format: one condition
  const levels = fitting.length > 0 ? chance.pick(fitting) : MANNERS[form].at(-1);
  return size < 30 ? levels.slice(0, 2) : levels;
}

/** 一、 between chapters and measures is a section only where it has parts. */
function settled(node, depth) {
  if (node.manner === '一、' && depth > 0 && node.parts.length === 0) return { ...node, kind: 'MEASURE' };
  return node;
}

/** How many parts a level has: the root of the budget, a little more or less, at least two. */
function wide(budget, levels, chance) {
  let root = 2;
  while (power(root + 1, levels) <= budget) root += 1;
  return Math.max(2, root + chance.between(-1, 2));
}

function power(base, exponent) {
  let product = 1;
  for (let times = 0; times < exponent; times += 1) product *= base;
  return product;
}

/** Shares that add up to `total`: neighbours may have nothing or much. */
function unevenly(total, count, chance) {
  if (count === 0) return [];
  const weights = Array.from({ length: count }, () => (chance.isTrue(0.15) ? 0 : chance.between(1, 4)));
  const sum = weights.reduce((one, other) => one + other, 0) || 1;
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  const largest = weights.indexOf(Math.max(...weights));
  shares[largest] += total - shares.reduce((one, other) => one + other, 0);
  return shares;
}
