// Who may import whom. Every rule carries its reason: a rule nobody can explain gets worked around.
const TEST = '(\\.spec\\.ts$|^libs/testing/)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file; a circle also breaks load order.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment:
        'Rules must give the same verdict for ever and be readable without a framework: hashing and the FEEL parser are all they may use.',
      severity: 'error',
      from: { path: '^libs/domain/src', pathNot: TEST },
      to: { pathNot: ['^libs/domain/src', '^(node:)?crypto$', '^node_modules/feelin'] },
    },
    {
      name: 'contracts-carry-shapes',
      comment:
        'What crosses a process must be readable by a client that has none of our rules: of the domain only types and lists of words.',
      severity: 'error',
      from: { path: '^libs/contracts/src', pathNot: TEST },
      to: { path: '^(libs/(application|infrastructure|testing)|apps)/' },
    },
    {
      name: 'application-knows-ports',
      comment: 'Use cases outlive drivers: they speak to ports that infrastructure implements.',
      severity: 'error',
      from: { path: '^libs/application/src', pathNot: TEST },
      to: { path: '^(libs/(infrastructure|testing)|apps)/' },
    },
    {
      name: 'application-without-drivers',
      comment:
        'Of Nest only injection and the command bus; no database, queue or file format library. Ids are made in ids.ts.',
      severity: 'error',
      from: { path: '^libs/application/src', pathNot: TEST },
      to: {
        path: '^node_modules/',
        pathNot: '^node_modules/(@nestjs/(common|cqrs)|reflect-metadata)/',
      },
    },
    {
      name: 'infrastructure-serves-no-app',
      comment: 'Drivers must work in every process, so they know none.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-are-strangers',
      comment:
        'Processes are started, released and killed apart; what two need lives in a library.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'console-knows-contracts-only',
      comment: 'It runs in a browser.',
      severity: 'error',
      from: { path: '^apps/console/' },
      to: { path: '^libs/', pathNot: '^libs/(contracts|ballot-client)/' },
    },
    {
      name: 'ballot-client-runs-in-a-browser',
      comment: 'The member’s half of a secret ballot: no library of ours, no Node, only WebCrypto.',
      severity: 'error',
      from: { path: '^libs/ballot-client/src', pathNot: TEST },
      to: { pathNot: ['^libs/ballot-client/src', '^node_modules/@cloudflare/blindrsa-ts'] },
    },
    {
      name: 'through-the-front-door',
      comment: 'A library shows what is stable in its index; the rest may change without asking.',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/', pathNot: '^libs/testing/' },
      to: { path: '^libs/[^/]+/src/.+', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^$1/$2/'] },
    },
    {
      name: 'rules-stay-in-their-feature',
      comment: 'A rule is reached through its decider, so that every decision passes one door.',
      severity: 'error',
      from: { path: '^libs/domain/src/([^/]+)/' },
      to: { path: '^libs/domain/src/[^/]+/rules/', pathNot: '^libs/domain/src/$1/rules/' },
    },
    {
      name: 'testing-only-in-tests',
      comment: 'Builders and template databases must not reach a running service.',
      severity: 'error',
      from: { pathNot: ['\\.spec\\.ts$', '^libs/testing/', '^test/'] },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'nothing-from-dev-dependencies',
      comment: 'A server is installed without them; the console is bundled when it is built.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [TEST, '^apps/console/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-undeclared',
      comment: 'A package that is there by chance may be gone tomorrow.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: TEST },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
        // Types of what a declared package brings along vanish in the build.
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import of a file that is not there fails at start, if at all.',
      severity: 'error',
      from: {},
      // The tests' set-up loads the built tree, which a check before the build does not find.
      to: { couldNotResolve: true, pathNot: 'dist/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
    },
    combinedDependencies: false,
  },
};
