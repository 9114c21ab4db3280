// Every part, in every state of its examples: valid markup, labels tied to controls, and text that stays text.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { jsx, type Child } from 'hono/jsx';
import { partMarkupFaults } from '../../tests/house/markup.ts';
import { translator } from '../platform/i18n/index.ts';
import { printed } from './components/public-page/document.tsx';
import { PARTS } from './examples.ts';
import { galleryPage } from './gallery.tsx';
import { StaffPage } from './index.ts';

const assets = { css: '/assets/amparo.css', staffCss: '/assets/staff.css', scripts: ['/assets/once.js'] };

function page(content: Child): string {
  return printed(
    <StaffPage
      t={translator('en')}
      title="Parts"
      nav={[]}
      person={{ name: 'Sgt. Paul Brandt', line: 'reviewer' }}
      csrf="token"
      demonstration
      assets={assets}
    >
      <h1>Parts</h1>
      {content}
    </StaffPage>,
  );
}

test('every part has examples, and the gallery knows all of them', () => {
  const shells = ['public-page', 'staff-page', 'autosave-status'];
  const folders = readdirSync('src/ui/components').filter((name) => !shells.includes(name));
  assert.deepEqual(
    PARTS.map(({ part }) => part),
    folders.sort(),
  );
  for (const folder of folders) assert.ok(existsSync(`src/ui/components/${folder}/${folder}.examples.tsx`), folder);
});

for (const { part, examples } of PARTS) {
  describe(part, () => {
    for (const { name, view } of examples) {
      test(`${name}: valid markup`, async () => assert.deepEqual(await partMarkupFaults(page(view())), []));
      test(`${name}: no text becomes markup`, () => {
        const tags = tagsOf(rendered(view(), (text) => text));
        fc.assert(
          fc.property(fc.string({ maxLength: 8 }), (noise) => {
            const html = rendered(view(), (text) => `${text}${noise}"'><script>alert(1)</script><b x="&`);
            assert.deepEqual(tagsOf(html), tags);
          }),
          { numRuns: 15 },
        );
      });
    }
  });
}

describe('the gallery', () => {
  for (const density of ['public', 'staff'] as const) {
    test(`${density}: valid markup, ids only once`, async () => {
      const html = printed(galleryPage({ t: translator('en'), assets, density }));
      assert.deepEqual(await partMarkupFaults(html), []);
    });
    test(`${density}: each id that is referred to exists`, () => {
      const html = printed(galleryPage({ t: translator('en'), assets, density }));
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const wanted = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)];
      const missing = wanted.flatMap(([, list = '']) => list.split(' ')).filter((id) => !ids.has(id));
      assert.deepEqual(missing, []);
    });
  }
});

/** Props whose strings come from a closed list or from our own addresses, never from a person. */
const NOT_TEXT = new Set([
  'kind',
  'icon',
  'answer',
  'lane',
  'state',
  'card',
  'sorted',
  'dir',
  'translation',
  'type',
  'inputmode',
  'key',
]);

/** Prints the part with every string among its props changed, at any depth. */
function rendered(view: Child, change: (text: string) => string): string {
  assert.ok(isNode(view), 'an example is one element');
  return String(changed(view, change));
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  if (isNode(value)) return jsx(value.tag, changedProps(value.props, change), ...childrenOf(value, change));
  if (value === null || typeof value !== 'object') return value;
  return changedProps(value, change);
}

function changedProps(props: object, change: (text: string) => string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props).map(([key, inner]) => [key, NOT_TEXT.has(key) ? inner : changed(inner, change)]),
  );
}

function childrenOf(node: Node, change: (text: string) => string): Child[] {
  return node.children.map((child) => changed(child, change) as Child); // a changed child is a child
}

interface Node {
  readonly tag: string | ((props: Record<string, unknown>) => Child);
  readonly props: Record<string, unknown>;
  readonly children: readonly Child[];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'tag' in value && 'children' in value;
}

function tagsOf(html: string): string[] {
  return [...html.matchAll(/<\/?[a-zA-Z!][^\s>]*/g)].map(([tag]) => tag);
}
