import { describe, expect, test } from '@jest/globals';
import { CONFIG_VARIABLES, readConfig } from '../../src/config.js';

describe('the configuration', () => {
  test('needs nothing', () => {
    expect(readConfig({})).toEqual({
      port: 4_000,
      host: '127.0.0.1',
      processes: 1,
      storeFile: 'policy-graph.db',
      neo4j: null,
      logLevel: 'warn',
      bodyBytesMax: 100_000,
      limits: {
        depthMax: 10,
        costMax: 50_000,
        pageSizeMax: 100,
        rootFieldsMax: 20,
        aliasesMax: 100,
        tokensMax: 5_000,
        storeCallsMax: 30,
        timeMs: 30_000,
      },
      publicUrl: null,
      corsOrigins: [],
      corrections: 'corrections',
      editorsFile: null,
      persisted: { file: null, isOnly: false },
    });
  });

  test('an empty variable counts as not set', () => {
    const empty = Object.fromEntries(CONFIG_VARIABLES.map((name) => [name, '']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test('Neo4j is used where its address is given', () => {
    expect(readConfig({ NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'geheim' }).neo4j).toEqual({
      uri: 'bolt://db:7687',
      user: 'neo4j',
      password: 'geheim',
      database: 'neo4j',
      poolSize: 100,
    });
  });

  test('what others see of the server is a list of origins and an address without a slash at its end', () => {
    const { corsOrigins, publicUrl } = readConfig({
      CORS_ORIGINS: 'https://example.org, http://localhost:5173',
      PUBLIC_URL: 'https://example.org/',
    });
    expect(corsOrigins).toEqual(['https://example.org', 'http://localhost:5173']);
    expect(publicUrl).toBe('https://example.org');
  });

  test('only persisted documents needs some', () => {
    expect(() => readConfig({ PERSISTED_ONLY: 'true' })).toThrow(
      /PERSISTED_ONLY=true needs PERSISTED_DOCUMENTS/,
    );
  });

  test.each([
    ['PORT', 'http'],
    ['PUBLIC_URL', 'example.org'],
    ['PUBLIC_URL', 'https://example.org/policies'],
    ['CORS_ORIGINS', 'https://example.org/path'],
    ['PERSISTED_ONLY', 'perhaps'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['NEO4J_URI', 'http://db:7474'],
    ['LOG_LEVEL', 'loud'],
    ['PAGE_SIZE_MAX', '0'],
    ['QUERY_DEPTH_MAX', '99'],
  ])('%s=%s is refused by its name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'INVALID_CONFIG', details: { variables: [name] } }),
    );
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name}: `));
  });

  test('a refusal does not repeat what is secret', () => {
    expect(() => readConfig({ NEO4J_PASSWORD: 'geheim', PORT: 'x' })).not.toThrow(/geheim/);
  });
});
