/**
 * The import arrows of ARCHITECTURE.md. Each rule says what to do instead; `pnpm arrows` fails on the first
 * import that runs against them.
 */

/** The features in the order of knowledge: the specific may know the general before it, never back. */
const ORDER = [
  ['vocabulary', 'places', 'audit'],
  ['linking'],
  ['organisations'],
  ['people'],
  ['privacy'],
  ['notifications'],
  ['accounts'],
  ['disclosure'],
  ['requests'],
  ['introductions'],
  ['messages'],
  ['freshness'],
  ['matching'],
  ['cohorts'],
  ['for-you'],
  ['saved-searches'],
  ['shortages'],
  ['companies'],
  ['ventures'],
  ['mentors'],
  ['mentoring'],
  ['succession'],
  ['premises'],
  ['workforce'],
];

/** These stand beside the others: they may know the foundations and nothing else, and nobody knows them. */
const FOUNDATIONS = [
  'matching',
  'for-you',
  'saved-searches',
  'linking',
  'vocabulary',
  'places',
  'audit',
  'organisations',
  'people',
  'privacy',
  'notifications',
  'accounts',
  'disclosure',
];
const BESIDE = { events: FOUNDATIONS };

const anyOf = (names) => `(${names.join('|')})`;
const feature = (names) => `^server/src/features/${anyOf(names)}/`;
const known = [...ORDER.flat(), ...Object.keys(BESIDE)];

const knowledge = ORDER.flatMap((level, index) => {
  const later = [...ORDER.slice(index + 1).flat(), ...Object.keys(BESIDE)];
  if (later.length === 0) return [];
  return [
    {
      name: `${level.join('-and-')}-know-only-the-general`,
      severity: 'error',
      comment: `${level.join(' and ')} stand below ${later.join(', ')}: let the specific feature plug itself in (a GraphQL field, a job, a hook) from its own side.`,
      // A test may tell a whole story; what serves people may not know it.
      from: { path: feature(level), pathNot: '\\.test\\.ts$' },
      to: { path: feature(later) },
    },
  ];
});

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment:
        'Two files that import each other are one thing or three: join them, or move what both need to a third.',
      // The entities of one model may refer to each other; type-only imports are gone at run time.
      from: { pathNot: 'node_modules' },
      to: {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'], pathNot: '/model/[^/]+\\.entity\\.ts$' },
      },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment:
        'This import leads nowhere: correct the path, or add the dependency to the package that needs it.',
      from: { pathNot: '(^|/)(dist|gql)/' },
      to: { couldNotResolve: true, pathNot: '(^|/)gql/|^virtual:|\\?' },
    },

    // client → schema ← server ← seeds ← e2e
    {
      name: 'schema-knows-nobody',
      severity: 'error',
      comment: 'The schema package is the contract: what it would import belongs on the side that needs it.',
      from: { path: '^schema/' },
      to: { path: '^(client|server|seeds|e2e)/' },
    },
    {
      name: 'client-knows-only-the-schema',
      severity: 'error',
      comment:
        'The client knows the server by schema/schema.graphql and schema/src/limits.ts alone: ask for it by GraphQL.',
      from: { path: '^client/' },
      to: { path: '^(server|seeds|e2e)/' },
    },
    {
      name: 'server-knows-only-the-schema',
      severity: 'error',
      comment:
        'The server runs without client, stories and journeys: move what both need into schema/, or start it as a command.',
      from: { path: '^server/' },
      to: { path: '^(client|seeds|e2e)/' },
    },
    {
      name: 'seeds-know-only-the-server',
      severity: 'error',
      comment: 'Stories are planted through the server; they know neither pages nor journeys.',
      from: { path: '^seeds/' },
      to: { path: '^(client|e2e)/' },
    },
    {
      name: 'journeys-see-what-visitors-see',
      severity: 'error',
      comment:
        'A journey looks at the page from outside: find things by role and name, not by importing the client.',
      from: { path: '^e2e/' },
      to: { path: '^client/' },
    },

    // client: app → pages → features → ui
    {
      name: 'client-ui-knows-no-room-above',
      severity: 'error',
      comment: 'A ui component knows no feature: let the caller pass what it shows.',
      from: { path: '^client/src/(ui|i18n)/' },
      to: { path: '^client/src/(app|pages|features)/' },
    },
    {
      name: 'client-feature-knows-no-page',
      severity: 'error',
      comment: 'A feature knows neither page nor app: let the page pass it in (a link, a handler, a child).',
      from: { path: '^client/src/features/' },
      to: { path: '^client/src/(app|pages)/' },
    },
    {
      name: 'client-page-knows-no-app',
      severity: 'error',
      comment: 'Pages are mounted by app: move what both need to ui/ or a feature.',
      from: { path: '^client/src/pages/' },
      to: { path: '^client/src/app/' },
    },
    {
      name: 'client-features-are-composed-by-pages',
      severity: 'error',
      comment: 'Features never import each other: the page composes them, or what both need moves to ui/.',
      from: { path: '^client/src/features/([^/]+)/' },
      to: { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
    },

    // server
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      comment:
        'The platform is what every feature stands on: let the feature plug itself in through its feature.ts.',
      from: { path: '^server/src/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/(features|app\\.ts|main\\.ts|cli)' },
    },
    {
      name: 'only-app-knows-every-feature',
      severity: 'error',
      comment:
        'A feature is plugged in by app.ts alone; import its front door (index.ts) instead of its feature.ts.',
      from: {
        path: '^server/src/',
        pathNot: '^server/src/(app\\.ts|testing/|features/[^/]+/.*test\\.ts)|\\.test\\.ts$',
      },
      to: { path: '^server/src/features/[^/]+/feature\\.ts$' },
    },
    {
      name: 'features-know-no-app',
      severity: 'error',
      comment:
        'app.ts and main.ts stand above the features: take what you need from the context that is handed in.',
      from: { path: '^server/src/features/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/(app|main)\\.ts$' },
    },
    {
      name: 'features-enter-by-the-front-door',
      severity: 'error',
      comment:
        'Another feature is entered through its index.ts (from graphql/ rooms also through its graphql/index.ts): export there what others may use.',
      from: { path: '^server/src/features/([^/]+)/', pathNot: '\\.test\\.ts$|/testing/' },
      to: {
        path: '^server/src/features/',
        pathNot: ['^server/src/features/$1/', '^server/src/features/[^/]+/(index|graphql/index)\\.ts$'],
      },
    },
    {
      name: 'types-are-shared-between-graphql-rooms',
      severity: 'error',
      comment:
        'Only a graphql/ room imports the GraphQL types of another feature; elsewhere use its index.ts.',
      from: {
        path: '^server/src/features/([^/]+)/(?!graphql/)',
        pathNot: '\\.test\\.ts$|/testing/|/feature\\.ts$',
      },
      to: {
        path: '^server/src/features/[^/]+/graphql/index\\.ts$',
        pathNot: '^server/src/features/$1/',
      },
    },
    {
      name: 'model-knows-no-graphql',
      severity: 'error',
      comment: 'Rules and entities live without GraphQL: the graphql/ room imports the model, never back.',
      from: { path: '^server/src/features/[^/]+/model/', pathNot: '\\.test\\.ts$' },
      to: { path: '/graphql/|node_modules/(type-graphql|graphql|@apollo)/' },
    },
    {
      name: 'deeds-know-no-graphql-types',
      severity: 'error',
      comment:
        'Actions, queries and jobs take and give plain values and entities: the resolver imports them, never back.',
      from: { path: '^server/src/features/[^/]+/(actions|queries|jobs)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/features/[^/]+/graphql/|node_modules/(type-graphql|@apollo)/' },
    },
    {
      name: 'model-knows-no-action',
      severity: 'error',
      comment: 'A model is told, it does not act: move the deed to actions/ and let that import the model.',
      from: { path: '^server/src/features/[^/]+/model/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/features/[^/]+/(actions|queries|jobs|routes)/' },
    },
    {
      name: 'tests-and-commands-stay-outside',
      severity: 'error',
      comment: 'What serves people imports neither test helpers nor commands.',
      from: {
        path: '^server/src/',
        pathNot: '^server/src/(cli|testing)/|\\.test\\.ts$|/testing/',
      },
      to: { path: '^server/src/(cli|testing)/|/testing/|\\.test\\.ts$' },
    },
    {
      name: 'nobody-knows-the-matrix',
      severity: 'error',
      comment:
        'The authorisation matrix looks at everything from outside: what serves people states its rules itself, as decorator, policy or where-clause.',
      from: {
        path: '^server/src/',
        pathNot: '^server/src/(authorisation/|cli/generate\\.ts$)|\\.test\\.ts$',
      },
      to: { path: '^server/src/authorisation/' },
    },
    ...knowledge,
    ...Object.entries(BESIDE).map(([name, may]) => ({
      name: `${name}-stand-beside`,
      severity: 'error',
      comment: `${name} may know ${may.join(', ')}; anything else plugs itself in from its own side.`,
      from: { path: feature([name]), pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/features/', pathNot: feature([...may, name]) },
    })),
    {
      name: 'every-feature-has-its-place',
      severity: 'error',
      comment:
        'A new feature is given its place in the order of knowledge at the top of .dependency-cruiser.cjs.',
      from: { path: '^server/src/features/', pathNot: feature(known) },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/', 'client/src/gql'] },
    exclude: { path: '(^|/)(dist|test-results|coverage|\\.cache|\\.data)/' },
    tsPreCompilationDeps: true,
    preserveSymlinks: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
