import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { CONFIG_VARIABLES } from '../../src/config.js';

/**
 * No Docker engine runs the tests, so these files are read instead: what the Compose Specification asks of the keys we
 * use, that variables fit the program, and that everything the image is built from is there and is sent.
 */
interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck: Readonly<Record<string, unknown>> & { readonly test: readonly string[] };
}
const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { strict: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const dockerfile = readFileSync('Dockerfile', 'utf8');

describe('docker-compose.yml', () => {
  test('says nothing that the Compose Specification does not know', () => {
    expect(Object.keys(compose)).toEqual(['name', 'services', 'volumes']);
    const known = [
      'image', 'build', 'restart', 'init', 'read_only', 'depends_on', 'environment', 'ports', 'volumes', 'tmpfs', 'healthcheck',
    ]; // biome-ignore format: a table
    for (const service of Object.values(compose.services)) {
      expect(Object.keys(service).filter((key) => !known.includes(key))).toEqual([]);
      for (const value of Object.values(service.environment)) expect(typeof value).toBe('string');
      for (const port of service.ports) expect(port).toMatch(/^127\.0\.0\.1:(\d+|\$\{\w+:-\d+\}):\d+$/);
      const { test: command, ...times } = service.healthcheck;
      expect(['CMD', 'CMD-SHELL']).toContain(command[0]);
      expect(Object.keys(times).sort()).toEqual(['interval', 'retries', 'start_period', 'timeout']);
      for (const key of ['interval', 'timeout', 'start_period']) expect(times[key]).toMatch(/^\d+s$/);
      expect(times.retries).toEqual(expect.any(Number));
    }
  });

  test('Neo4j is the 5.26 line, keeps its data in a volume, and is healthy only when it answers', () => {
    const { neo4j } = compose.services;
    expect(neo4j?.image).toBe('neo4j:5.26-community');
    const [volume] = (neo4j?.volumes?.[0] ?? '').split(':');
    expect(Object.keys(compose.volumes)).toContain(volume);
    expect(neo4j?.healthcheck.test.at(-1)).toContain('cypher-shell');
    // The image takes every variable NEO4J_* for a setting and stops at one it does not know.
    for (const name of Object.keys(neo4j?.environment ?? {}))
      expect(name).toMatch(/^NEO4J_(AUTH|server_|dbms_)/);
  });

  test('the API waits for a healthy Neo4j, and is given only variables that it reads', () => {
    const { api } = compose.services;
    expect(api?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(Object.keys(api?.environment ?? {}).filter((name) => !CONFIG_VARIABLES.includes(name))).toEqual(
      [],
    );
    expect(api?.environment.NEO4J_URI).toBe('bolt://neo4j:7687');
    expect(api?.build).toBe('.');
  });

  test('there is no password in the file, and none is an error', () => {
    const passwords = Object.values(compose.services).map(
      ({ environment }) => environment.NEO4J_PASSWORD ?? environment.NEO4J_AUTH,
    );
    for (const password of passwords) expect(password).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });
});

describe('Dockerfile', () => {
  const stages = dockerfile.split(/^FROM /m).slice(1);

  test('builds from the lock file in one stage and runs in another, not as root', () => {
    expect(stages).toHaveLength(2);
    expect(stages[0]).toMatch(/COPY package\.json package-lock\.json \.\/\nRUN npm ci\n/);
    expect(stages[1]).toMatch(/\nUSER node\n/);
    expect(stages[1]).toContain('ENTRYPOINT ["node", "dist/cli/main.js"]\nCMD ["serve"]');
  });

  test('what it copies is here, and is not held back by .dockerignore', () => {
    const sent = readFileSync('.dockerignore', 'utf8').split('\n');
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(copied).toContain('src');
    for (const name of copied) {
      expect([name, existsSync(name)]).toEqual([name, true]);
      expect(sent).toContain(`!${name}`);
    }
  });
});
