// What is wrong in a data file is told with the file, the line and the path of the value.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { generateContent } from './content.ts';
import { Findings } from './findings.ts';
import { argumentsOf, declareArguments } from './message-arguments.ts';
import { generateMessages } from './messages.ts';
import { readPacks } from './packs.ts';

let root = '';
let findings = new Findings();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'amparo-data-'));
  findings = new Findings();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('YAML that cannot be read names its line', () => {
  write('jurisdictions/xx/boroughs.yaml', '- id: north\n  name: [open\n');
  readPacks(root, findings);
  assert.match(findings.problems[0] ?? '', /^jurisdictions\/xx\/boroughs\.yaml:[23]: /);
});

test('a value of the wrong shape names its line and path', () => {
  write(
    'jurisdictions/xx/boroughs.yaml',
    '- { id: north, name: North, county: N, city: N, state: NY }\n- id: south\n  name: 7\n  county: S\n  city: S\n  state: NY\n',
  );
  readPacks(root, findings);
  assert.equal(findings.problems.length, 1);
  assert.match(findings.problems[0] ?? '', /^jurisdictions\/xx\/boroughs\.yaml:3: 1\.name: .*string/);
});

test('a file that no room reads is a mistake in its name', () => {
  write('jurisdictions/xx/borouhgs.yaml', '[]\n');
  readPacks(root, findings);
  assert.match(findings.problems[0] ?? '', /no schema for "borouhgs"; known are .*boroughs/);
});

test('a message with a slip names its key; the others are not blamed', async () => {
  write('locales/en/ui.json', '{ "good": "Hello {name}", "bad": "{count, plural, one {# day}" }');
  await generateMessages(root, {}, findings);
  assert.equal(findings.problems.length, 1);
  assert.match(findings.problems[0] ?? '', /^locales\/en\/ui\.json: ui\.bad: /);
});

test('the same key in two files is told', async () => {
  write('locales/en/ui.json', '{ "form": { "send": "Send" } }');
  write('locales/en/ui/form.json', '{ "send": "Post" }');
  await generateMessages(root, {}, findings);
  assert.match(findings.problems[0] ?? '', /ui\.form\.send is said twice/);
});

test('a message compiles to a function that needs no package', async () => {
  write('locales/ar/ui.json', '{ "days": "{count, plural, one {يوم} two {يومان} other {# أيام}}" }');
  const files = await generateMessages(root, {}, findings);
  const code = files.find(({ path }) => path === 'messages/ar.js')?.text ?? '';
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const { default: messages } = module as { default: Record<string, (values: object) => string> }; // just compiled
  assert.equal(messages['ui.days']?.({ count: 2 }), 'يومان');
  assert.equal(messages['ui.days']?.({ count: 7 }), '7 أيام');
});

test('arguments get the type that their use asks for', () => {
  const typeOf = (text: string) => declareArguments(argumentsOf(text));
  assert.equal(typeOf('Help'), 'Record<string, never>');
  assert.equal(
    typeOf('{n, plural, one {# by {who}} other {#}}'),
    '{ readonly "n": number; readonly "who": string | number }',
  );
});

test('an article needs front matter; raw HTML in it is shown, not run', () => {
  write('content/en/bare.md', '# No front matter\n');
  write('content/en/rights/call.md', '---\ntitle: Call\n---\nText <script>x</script>\n\n## First\n');
  const [module] = generateContent(root, findings);
  assert.match(findings.problems[0] ?? '', /^content\/en\/bare\.md: must begin with front matter/);
  assert.match(module?.text ?? '', /"rights\/call"/);
  assert.match(module?.text ?? '', /&lt;script&gt;/);
  assert.match(module?.text ?? '', /<h2 id=\\"part-1\\">First<\/h2>/);
});
