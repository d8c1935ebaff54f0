import { isDeepStrictEqual } from 'node:util';
import { normalForm } from '../questions/normal-form.mjs';

/**
 * Asks both servers every start of a question, and fails unless the answers are equal and hold something. Answers the
 * bodies to send, by server, and how long each answer is.
 */
export async function checkEqual(question, starts, [ours, theirs]) {
  const variables = question.starts(starts);
  const sides = [
    { server: ours, query: question.ours, bodies: [], lengths: [] },
    { server: theirs, query: question.theirs, bodies: [], lengths: [] },
  ];
  let rows = 0;
  for (const some of variables) {
    const answers = [];
    for (const side of sides) {
      const body = JSON.stringify({ query: side.query, variables: some });
      side.bodies.push(body);
      side.lengths.push((await side.server.client.ask(body)).length);
      answers.push(normalForm(await side.server.client.answerOf(body)));
    }
    const [mine, other] = answers;
    if (!isDeepStrictEqual(mine, other)) throw new Error(differenceText(question, some, mine, other));
    rows += idsIn(mine);
  }
  if (rows <= variables.length)
    throw new Error(`${question.name} is answered with nothing: the data are too small for it.`);
  const { name, title, isTraversal } = question;
  return { name, title, isTraversal, nodesPerAnswer: Math.round(rows / variables.length), sides };
}

function idsIn(value) {
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum, inner) => sum + idsIn(inner), 'id' in value ? 1 : 0);
}

function differenceText({ name }, variables, mine, other) {
  const [one, two] = [JSON.stringify(mine), JSON.stringify(other)];
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 200), at + 200);
  return `The answers to ${name} ${JSON.stringify(variables)} differ:\n  ${around(one)}\n  ${around(two)}`;
}
