import { NODE_FIELDS } from '../../domain/graph-model.js';
import { keepLast } from '../../domain/keep-last.js';
import type { GraphReader } from '../graph-store.js';
import type { WalkAnswer, WalkPlan } from '../walk-plan.js';
import { askedName } from './asked-name.js';
import { createOfMark } from './of-mark.js';
import { predicatesOf } from './predicates.js';

type Walk = GraphReader['walk'];

/** Most names of which it is kept who bears them, also where none does; each is a node's own fields. */
const NAMES_MAX = 200;

/**
 * Who bears a name, kept until something is written: most questions name an agency or a city, and an index over words looks longer for
 * a name the more the graph has of its parts. `mark` is one cheap look at what every write changes; before and after, for what is read
 * in between is of one state only where both are the same.
 */
export function createKeptNames(): (mark: () => Promise<string>, walk: Walk) => Walk {
  const answersOf = createOfMark(() => new Map<string, WalkAnswer>());
  return (mark, walk) => async (plan) => {
    if (!isOneByName(plan)) return walk(plan);
    const before = await mark();
    const key = JSON.stringify(plan);
    const known = answersOf(before).get(key);
    const answer = known ?? (await walk(plan));
    if (known !== undefined || (await mark()) === before) keepLast(answersOf(before), key, answer, NAMES_MAX);
    return answer;
  };
}

/** Nothing is asked but who bears a name, and of one node what it says of itself. */
function isOneByName({ start, to: { label, hops } }: WalkPlan): boolean {
  if ('ids' in start || start.where || start.page.first > 1 || hops.length > 0) return false;
  const [predicate, ...others] = predicatesOf(NODE_FIELDS[label], start.filter);
  return predicate !== undefined && others.length === 0 && askedName([label], predicate) !== null;
}
