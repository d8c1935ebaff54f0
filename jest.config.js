// ESM tests, TypeScript stripped by SWC. Type errors are the business of `npm run types`, so a test run stays fast.
const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

export default {
  // Long enough for a database that plans its first statements on a busy machine; no test measures time.
  testTimeout: 90_000,
  // Node keeps the modules of every file that a process has run, so one process for all of them grows past its heap: a
  // worker that has grown so far is replaced by a new one between two files.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...common,
      displayName: 'embedded',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/[^/]*neo4j[^/]*\\.test\\.ts$'],
    },
    {
      ...common,
      // Files with `neo4j` in their name. The server is started once, and only when one of them is going to run.
      displayName: 'neo4j',
      testMatch: ['**/*neo4j*.test.ts'],
      globalSetup: '<rootDir>/test/support/neo4j/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/neo4j/global-teardown.ts',
    },
  ],
};
