// The architecture, executable: which part may import which, and the reason a newcomer gets when a rule stops them.
// The room table is the only list to change when a room may use another; it must stay free of circles.

/** Room: the rooms whose index.ts it may import. */
export const ROOM_MAY_USE = {
  law: [],
  accounts: [],
  directory: ['law'],
  guide: ['law', 'directory'],
  certification: ['law', 'accounts', 'directory'],
  transparency: ['law', 'accounts', 'certification'],
  feedback: ['accounts'],
};

const ROOMS = Object.keys(ROOM_MAY_USE);
const ANY_ROOM = `^src/(${ROOMS.join('|')})/`;
const VALUES = '^src/platform/values/';
const TESTS = '\\.(test|journey)\\.tsx?$|/testing(/|\\.ts$)';
const NODE = { dependencyTypes: ['core'] };

/** A rule whose `from` is production code: tests may reach for whatever shows the truth. */
function rule(name, comment, from, to) {
  const pathNot = [TESTS, ...[from.pathNot ?? []].flat()];
  return { name, comment, severity: 'error', from: { ...from, pathNot }, to };
}

const purity = [
  rule(
    'law-is-pure',
    'Law is a function of facts and a date: whoever checks us must be able to run it with nothing else. It may import itself, platform/values, and zod for the shape of its packs.',
    { path: '^src/law/' },
    { pathNot: ['^src/law/', VALUES, '^node_modules/zod/', '^generated/'] },
  ),
  rule(
    'domain-is-pure',
    'A domain decides from values it is given, so that every decision can be tested and repeated. It may import itself, the law room, platform/values, and zod for shapes.',
    { path: '^src/([^/]+)/domain/' },
    { pathNot: ['^src/$1/domain/', '^src/law/index\\.ts$', VALUES, '^node_modules/zod/'] },
  ),
];

const furniture = [
  rule(
    'actions-reach-down-only',
    'An action authorises, loads, asks the domain and saves. It knows nothing of pages, so that the command line, a job and a page can all call it.',
    { path: '^src/([^/]+)/actions/' },
    { path: '^src/', pathNot: ['^src/$1/(actions|domain|store)/', `${ANY_ROOM}index\\.ts$`, '^src/platform/'] },
  ),
  rule(
    'store-writes-rows-only',
    'A store turns domain values into rows and back, and writes audit entry and mail in the same transaction. It decides nothing and knows no other room.',
    { path: '^src/([^/]+)/store/' },
    {
      path: '^src/',
      pathNot: ['^src/$1/(domain|store)/', '^src/platform/(database|values|crypto|audit|mail)/'],
    },
  ),
  rule(
    'web-stays-above-the-store',
    'A page shows what actions and domain give it. Were it to query, permissions and audit would have two homes.',
    { path: '^src/([^/]+)/(web|api)/' },
    {
      path: '^src/',
      pathNot: ['^src/$1/(web|api|actions|domain|forms)/', `${ANY_ROOM}index\\.ts$`, '^src/ui/', '^src/platform/'],
    },
  ),
  rule(
    'web-uses-only-page-platform',
    'A page speaks HTTP and languages. Database, keys and randomness it may only name, as types, to hand them to an action.',
    { path: '^src/([^/]+)/(web|api)/' },
    {
      path: '^src/platform/',
      pathNot: '^src/platform/(http|i18n|values)/',
      dependencyTypesNot: ['type-only'],
    },
  ),
  rule(
    'forms-only-lay-out',
    'Forms put what the domain says on paper. Who may see it and what is kept of it is decided by actions, which call them.',
    { path: '^src/([^/]+)/forms/' },
    {
      path: '^src/',
      pathNot: ['^src/$1/(forms|domain)/', '^src/law/index\\.ts$', '^src/ui/', '^src/platform/(pdf|i18n|values)/'],
    },
  ),
  rule(
    'ui-knows-no-room',
    'A component shows text it is given: that is why all rooms can share it. It may import i18n and value types, nothing else of ours.',
    { path: '^src/ui/' },
    { path: '^src/', pathNot: ['^src/ui/', '^src/platform/i18n/', VALUES] },
  ),
  rule('ui-needs-no-node', 'Components also render on a phone, where there is no Node.', { path: '^src/ui/' }, NODE),
  rule(
    'platform-knows-no-room',
    'Every room stands on the platform. If it leaned on one of them, none could be changed alone.',
    { path: '^src/platform/' },
    { path: '^src/(?!platform/)' },
  ),
];

/** One rule for each room, from the table: other rooms not at all, allowed rooms only through their index.ts. */
const rooms = ROOMS.map((room) => {
  const allowed = ROOM_MAY_USE[room];
  const doors = [
    room === 'guide' ? '^src/directory/domain/' : [],
    allowed.map((name) => `^src/${name}/index\\.ts$`),
  ].flat();
  const may = allowed.length > 0 ? `only ${allowed.join(', ')}, by its index.ts` : 'no other room';
  return rule(
    `${room}-uses-its-rooms`,
    `The ${room} room may use ${may}. What another room keeps inside may change any day; a new use goes into the table first.`,
    { path: `^src/${room}/` },
    { path: '^src/(?!platform/|ui/)', pathNot: [`^src/${room}/`, ...doors] },
  );
});

const places = [
  rule(
    'guide-needs-no-node',
    'The guide also runs in a service worker on a phone, so that answers never leave it. Nothing it reaches, at any distance, may need Node.',
    { path: '^src/(guide/|worker\\.ts$)' },
    {
      path: '^(node:)?(fs|fs/promises|path|os|crypto|http|https|net|stream|zlib|worker_threads|child_process|module|url|util|buffer|events|perf_hooks|process|timers|async_hooks)$',
      reachable: true,
    },
  ),
  rule(
    'guide-needs-no-database',
    'The public site has no server state: an anonymous visitor leaves nothing behind because there is nowhere to leave it.',
    { path: '^src/guide/' },
    { path: '^src/platform/(database|jobs|mail|audit|crypto|config)/', reachable: true },
  ),
  rule(
    'driver-in-one-place',
    'One place opens the database, so that embedded and server mode cannot drift apart.',
    { path: '^src/', pathNot: '^src/platform/database/' },
    { path: '^node_modules/(postgres|pg|@electric-sql/pglite)/' },
  ),
  rule(
    'files-in-few-places',
    'Only platform and cli touch the file system: then it is known what is written where, and what must be sealed.',
    { path: '^src/', pathNot: '^src/(platform|cli)/' },
    { path: '^(node:)?fs(/promises)?$' },
  ),
  rule(
    'nothing-imports-the-program',
    'app.ts and cli wire everything together. A room that imported them would import the whole house.',
    { path: '^src/(?!cli/|app\\.tsx?$|server\\.ts$|worker\\.ts$)' },
    { path: '^src/(cli/|app\\.tsx?$|server\\.ts$)' },
  ),
];

const hygiene = [
  rule(
    'no-circles',
    'Modules in a circle can only be understood, tested and changed together.',
    {},
    { circular: true },
  ),
  rule(
    'no-vague-names',
    'A folder called utils takes anything, so nobody finds anything in it. Name the file after what it does.',
    {},
    { path: '/(utils|util|helpers|helper|common|misc|managers|manager)[/.]', pathNot: '^node_modules/' },
  ),
  rule(
    'tests-stay-outside',
    'What runs for people must not depend on what only tests have.',
    { path: '^src/' },
    { path: TESTS },
  ),
  rule(
    'no-development-packages',
    'npm ci --omit=dev must still give a program that runs.',
    { path: '^src/', pathNot: '\\.examples\\.tsx$' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'imports-exist',
    'An import that leads nowhere, or to a package that package.json does not name, works on one machine only.',
    {},
    { couldNotResolve: true },
  ),
];

export default {
  forbidden: [...purity, ...furniture, ...rooms, ...places, ...hygiene],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts', '.json'],
      conditionNames: ['import', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
};
