import { describe, expect, test } from '@jest/globals';
import { createNodeLoader } from '../../src/graphql/node-loader.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import type { WalkedNode } from '../../src/store/walk-plan.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { recordCalls } from '../support/recording-reader.js';
import { ask } from './ask.js';
import { WORLD } from './world.js';

describe('nodes that no walk from a root has brought', () => {
  test('one place of the query is one store call, each node its own answer', async () => {
    const { reader, calls, plans } = recordCalls(createMemoryReader(WORLD));
    const loader = createNodeLoader(reader);
    const plan = { label: 'City', fields: ['name'], hops: [] } as const;
    const ids = ['city-441300', 'city-000000', 'city-441900', 'city-441300'];
    const loaded = await Promise.all(ids.map((id) => loader.load(id, plan)));
    expect(loaded.map((node) => node?.fields.name ?? null)).toEqual(['惠州', null, '东莞', '惠州']);
    expect(calls).toEqual({ walk: 1 });
    expect(plans[0]?.start).toEqual({ ids: ['city-441300', 'city-000000', 'city-441900'] });
  });

  test('parents that do not carry a hop ask for it together, with what lies below', async () => {
    const query = `{ clauses { nodes { number
      leadAgencies { edges { printed node { name leads { nodes { number } } } } }
      policy { title }
    } } }`;
    const whole = createMemoryReader(WORLD);
    // A reader that forgets the hops of its first answer, as a named question's nodes would come without them.
    let answers = 0;
    const forgetful: GraphReader = {
      ...whole,
      within: () => forgetful,
      walk: async (plan) => {
        const answer = await whole.walk(plan);
        return answers++ > 0 ? answer : { ...answer, nodes: answer.nodes.map((node) => node && bare(node)) };
      },
    };
    const { reader, calls } = recordCalls(forgetful);
    const { data, errors } = await ask(reader, query);
    expect(errors).toBeUndefined();
    expect(data).toEqual((await ask(whole, query)).data);
    // The list, then one call for each of the two hops, for all four clauses.
    expect(calls).toEqual({ walk: 3 });
  });
});

function bare({ id, fields }: WalkedNode): WalkedNode {
  return { id, fields, hops: {} };
}
