import { goldenQuestions } from './golden.mjs';
import { namedQuestions } from './named.mjs';
import { QUESTIONS } from './questions.mjs';

/**
 * Everything that ours is asked: the questions of the side by side, the published ones, the golden operations. Each
 * `{ name, group, bodies }`. `servers` are for those that begin where another answer ends.
 */
export async function allQuestions(dist, starts, servers) {
  const compared = await Promise.all(
    QUESTIONS.map(async ({ name, kind, ours: query, starts: startsOf, variables }) => {
      const pick = variables?.ours ?? ((start) => start);
      const group = kind === 'MAIN' ? 'main' : 'compared';
      return { name, group, query, variables: (await startsOf(starts, servers)).map(pick) };
    }),
  );
  return [...compared, ...(await namedQuestions(dist)), ...goldenQuestions(starts)].map(
    ({ name, group, query, variables }) => ({
      name,
      group,
      bodies: variables.map((some) => JSON.stringify({ query, variables: some })),
    }),
  );
}
