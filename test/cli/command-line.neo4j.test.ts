import { writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createTestFolder } from '../store/sqlite-folder.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { run } from './command-line.js';
import { smallDocument } from './small-document.js';

describeOnNeo4j('the command line on Neo4j', (database) => {
  const inFolder = createTestFolder();
  const settings = {
    NEO4J_URI: database.uri,
    NEO4J_USER: database.user,
    NEO4J_PASSWORD: database.password,
    NEO4J_DATABASE: database.database,
  };

  test('ask before anything is loaded says what to do', async () => {
    const { code, err } = await run(['ask', '东莞'], settings);
    expect(code).toBe(5);
    expect(err).toMatch(/the store holds no cities yet\. Run `policy-graph ingest` first/);
  });

  test('loads, says that nothing changed, answers and checks', async () => {
    writeFileSync(inFolder('good.txt'), smallDocument());
    const first = await run(['ingest', inFolder('good.txt')], settings);
    expect([first.code, first.out.includes('Nodes: ')]).toEqual([0, true]);
    const again = await run(['ingest', inFolder('good.txt')], settings);
    expect([again.code, again.out.includes('Nothing changed: ')]).toEqual([0, true]);
    const asked = await run(['ask', '佛山', '--format', 'json'], settings);
    expect(JSON.parse(asked.out)).toMatchObject({ city: { code: '440600' } });
    const checked = await run(['check', inFolder('good.txt')], settings);
    expect(checked.out).toMatch(
      /^[1-9]\d* stated relationships have their words at their place, 0 have not\.\n$/,
    );
  }, 120_000);

  test.each(['ingest', 'serve'])(
    '%s with a wrong password: refused, the password not repeated',
    async (command) => {
      const password = 'open-sesame-123';
      const { code, out, err } = await run([command], { ...settings, NEO4J_PASSWORD: password });
      expect([code, out]).toEqual([4, '']);
      expect(err).toMatch(/policy-graph: Neo4j at .* refuses the user "\w+": .*\(STORE_AUTHENTICATION\)\n$/);
      expect(err).not.toContain(password);
    },
    60_000,
  );

  test('a document that two files hold is refused, and nothing of it stays', async () => {
    writeFileSync(inFolder('copy.txt'), `${smallDocument()}\n`);
    const { code, err } = await run(['ingest', inFolder('copy.txt')], settings);
    expect(code).toBe(3);
    expect(err).toContain('good.txt and copy.txt both hold 佛府〔2023〕7号.');
    const checked = await run(['check', inFolder('good.txt')], settings);
    expect([checked.code, checked.out.includes('copy')]).toEqual([0, false]);
  }, 60_000);
});
