import { describe, expect, test } from '@jest/globals';
import { run } from './command-line.js';
import { createSeedStore } from './seed-store.js';

const store = createSeedStore();
const ask = (...args: readonly string[]) => run(['ask', ...args, '--store', store.file()]);

interface Answer {
  readonly city: { readonly code: string; readonly name: string };
  readonly cluster: { readonly name: string } | null;
  readonly clusters: readonly { readonly cluster: { readonly name: string } }[];
  readonly ranking: readonly { readonly agency: { readonly shortName: string }; readonly leads: number }[];
  readonly measures: readonly {
    readonly leads: readonly {
      readonly edge: { readonly evidence: readonly { readonly quote: string }[] };
    }[];
  }[];
}
const answerOf = async (...args: readonly string[]): Promise<Answer> => {
  const { code, out, err } = await ask(...args, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Answer;
};

describe('the main question', () => {
  test('as a table on stdout, with nothing on stderr', async () => {
    const { code, out, err } = await ask('东莞');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Which agencies lead measures for the clusters of 东莞市?');
    expect(out).toMatch(/│ 省发展改革委 +│ 3 /);
    expect(out).toContain('● 省税务局');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours would be such characters
    expect(out).not.toMatch(/\u001b/);
  });

  test('as JSON, every lead with its words', async () => {
    const answer = await answerOf('东莞');
    expect([answer.city.code, answer.cluster, answer.clusters.length]).toEqual(['441900', null, 19]);
    const leads = answer.measures.flatMap((measure) => measure.leads);
    expect(leads.length).toBeGreaterThan(5);
    expect(leads.filter(({ edge }) => edge.evidence.every(({ quote }) => quote === ''))).toEqual([]);
    const [first] = answer.ranking;
    expect([first?.agency.shortName, first?.leads]).toEqual(['省发展改革委', 3]);
  });

  test.each(['东莞市', '441900', 'city-441900', ' 东莞 '])('「%s」 is 东莞 too', async (name) => {
    expect(await answerOf(name)).toEqual(await answerOf('东莞'));
  });

  test.each([
    ['1', 0, 'Which agencies lead measures'],
    ['2', 5, 'There is no release 2'],
    ['0', 5, 'There is no release 0'],
    ['latest', 2, 'must be the number of a release'],
  ])('as of release %s', async (release, code, said) => {
    const answered = await ask('东莞', '--release', release);
    expect([answered.code, answered.out + answered.err]).toEqual([code, expect.stringContaining(said)]);
    if (code === 0) expect(answered.out).toBe((await ask('东莞')).out);
  });

  test('for one cluster', async () => {
    const all = await answerOf('东莞');
    const one = await answerOf('东莞', '--cluster', '汽车');
    expect(one.cluster?.name).toBe('汽车');
    expect(one.clusters.map(({ cluster }) => cluster.name)).toEqual(['汽车']);
    expect(one.measures.length).toBeGreaterThan(0);
    expect(one.measures.length).toBeLessThan(all.measures.length);
    expect((await ask('东莞', '--cluster', '汽车')).out).toContain('(only 汽车)');
  });
});

describe('no answer: exit code 5, and the way to one', () => {
  const CASES: readonly [string, readonly string[], RegExp][] = [
    ['a slip of the pen gets near names', ['东菀'], /no city 「东菀」\. Near names: .*东莞市.* \(NOT_FOUND\)/],
    ['a name like no other gets an example', ['阿尔法城市群岛'], /no city 「阿尔法城市群岛」\. .*\(NOT_FOUND\)/],
    ['a code that nobody has', ['999999'], /no city 「999999」.*\(NOT_FOUND\)/],
    ['several cities of one name are listed', ['朝阳'], /「朝阳」 fits several: 北京市朝阳区 \(city-110105\), 辽宁省朝阳市 \(city-211300\).*\(AMBIGUOUS_NAME\)/],
    ['a province and a city of one name are both listed', ['吉林'], /fits several: 吉林省 \(a province\), 吉林省吉林市 \(city-220200\).*\(AMBIGUOUS_NAME\)/],
    ['a province is no city', ['广东'], /「广东」 is a province, not a city/],
    ['a cluster that the city does not have', ['东莞', '--cluster', '航天'], /「航天」 is not among the clusters .*东莞市: 新一代电子信息.*\(NOT_FOUND\)/],
  ]; // biome-ignore format: a table
  test.each(CASES)('%s', async (_what, args, sentence) => {
    const { code, out, err } = await ask(...args);
    expect([code, out]).toEqual([5, '']);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('an empty name is no question', async () => {
    const { code, out, err } = await ask(' ');
    expect([code, out, err]).toEqual([
      2,
      '',
      'policy-graph: Name a city, for instance 东莞. (INVALID_ARGUMENT)\n',
    ]);
  });

  test('the full name or the code is enough where the short name was not', async () => {
    expect((await answerOf('吉林市')).city.code).toBe('220200');
    expect((await answerOf('211300')).city.name).toBe('朝阳');
  });
});
