import { isDeepStrictEqual } from 'node:util';
import { normalForm } from '../questions/normal-form.mjs';
import { dataOf } from './client.mjs';

/**
 * Asks every server every start of a question, and fails unless all answers are equal and hold something. A side is
 * `{ server, bodyOf(variables), take(data) }`; answers the sides with the bodies to send and how long each answer must be.
 */
export async function checkEqual(question, variables, sides) {
  const checked = sides.map((side) => ({ ...side, bodies: [], lengths: [] }));
  let rows = 0;
  for (const some of variables) {
    let first;
    for (const side of checked) {
      const body = side.bodyOf(some);
      const { take = (data) => data } = side;
      const bytes = await side.server.client.ask(body);
      const answer = normalForm(take(dataOf(bytes)));
      side.bodies.push(body);
      side.lengths.push(bytes.length);
      first ??= answer;
      if (!isDeepStrictEqual(first, answer))
        throw new Error(differenceText(question, some, [checked[0], side], [first, answer]));
    }
    rows += idsIn(first);
  }
  if (rows <= variables.length)
    throw new Error(`${question.name} is answered with nothing: the data are too small for it.`);
  return { nodesPerAnswer: Math.round(rows / variables.length), sides: checked };
}

function idsIn(value) {
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum, inner) => sum + idsIn(inner), 'id' in value ? 1 : 0);
}

function differenceText({ name }, variables, sides, answers) {
  const [one, two] = answers.map((answer) => JSON.stringify(answer));
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  const around = (text, { server }) => `${server.name}: ${text.slice(Math.max(0, at - 200), at + 200)}`;
  return `The answers to ${name} ${JSON.stringify(variables)} differ:\n  ${around(one, sides[0])}\n  ${around(two, sides[1])}`;
}
