import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'test/graphql/operations';

/** The operations of the golden tests, asked of the corpus: what the toy world has there is called differently here. */
export function goldenQuestions({ policies: [policy], clauses: [clause], documentNumbers: [one, other] }) {
  // Longer names first, as a policy's id begins those of its clauses.
  const names = [
    ['yueban-2022-7:unknown', 'unknown'],
    [/yueban-2022-7:chp_1(__item_\d)?/g, clause],
    ['yueban-2022-7', policy],
    [/粤办[〔[]2022[〕\]] ?7 ?号/g, one],
    [/粤府[〔(]2021[〕)]28号/g, other],
    // Other provinces have offices that are called so, too.
    [/(?<!广东)省工业和信息化厅/g, '广东省工业和信息化厅'],
    ['省科技厅', '广东省科学技术厅'],
    ['agency-440000-gxt', 'agency-440000-industry-informatization'],
    ['agency-440000-kjt', 'agency-440000-science-technology'],
  ];
  const here = (text) => names.reduce((so, [there, name]) => so.replaceAll(there, name), text);
  return readdirSync(FOLDER).map((name) => {
    const file = (end) => path.join(FOLDER, name, end);
    const variables = existsSync(file('variables.json'))
      ? readFileSync(file('variables.json'), 'utf8')
      : '{}';
    // Cursors are places in the toy world's lists: without them a page is the first.
    const { after: _after, inner: _inner, ...rest } = JSON.parse(here(variables));
    return {
      name: `golden ${name}`,
      group: 'golden',
      query: here(readFileSync(file('query.graphql'), 'utf8')),
      variables: [rest],
    };
  });
}
