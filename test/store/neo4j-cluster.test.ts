import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { createNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { type Member, openStandInCluster, type StandInCluster } from '../support/neo4j/stand-in-cluster.js';
import * as world from './contract-world.js';

describeOnNeo4j('a cluster of Neo4j', (database) => {
  let cluster: StandInCluster;
  let store: GraphStore;
  beforeEach(async () => {
    cluster = await openStandInCluster(database.uri);
    store = createNeo4jStore({ ...database, uri: cluster.uri });
  });
  afterEach(async () => {
    await store.close();
    await cluster.close();
  });

  const askAtOnce = (questions: number) =>
    Promise.all(Array.from({ length: questions }, () => store.nodes('City', ['city-441900'])));
  const forget = (): void => {
    for (const { statements } of cluster.members) statements.length = 0;
  };
  const heardBy = (members: readonly Member[]): number[] =>
    members.map(({ statements }) => statements.length);

  test('merges go to the member that writes; questions are spread over the others, and see what was written', async () => {
    const [leader, ...followers] = cluster.members;
    await store.merge([world.PLACES]);
    expect(leader.statements.some((text) => /CREATE|MERGE/.test(text))).toBe(true);
    for (const { statements } of followers) expect(statements.join()).not.toMatch(/CREATE|MERGE/);

    forget();
    const answers = await askAtOnce(12);
    expect(answers.map((cities) => cities.length)).toEqual(Array(12).fill(1));
    const [byLeader, ...byFollowers] = heardBy(cluster.members);
    expect(byLeader).toBe(0);
    for (const heard of byFollowers) expect(heard).toBeGreaterThan(0);
    // Which transaction an answer must know is said with each question: a follower that is behind waits for it.
    for (const { statements } of followers)
      for (const text of statements) expect(text).toContain('bookmarks');
  });

  test('a follower that goes away: the others answer', async () => {
    await store.merge([world.PLACES]);
    await askAtOnce(6);
    await cluster.members[1].stop();
    forget();
    expect((await askAtOnce(8)).map((cities) => cities.length)).toEqual(Array(8).fill(1));
    expect(cluster.members[2].statements.length).toBeGreaterThanOrEqual(8);
  });

  test('another member is elected: the next merge goes there', async () => {
    await store.merge([world.PLACES]);
    const [former, next] = cluster.members;
    cluster.elect(next);
    await former.stop();
    forget();
    await store.merge([world.BODIES]);
    expect(next.statements.some((text) => /CREATE|MERGE/.test(text))).toBe(true);
    expect((await store.sources()).map(({ id }) => id)).toContain(world.BODIES.source.id);
  });
});
