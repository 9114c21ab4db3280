import { test } from 'node:test';
import assert from 'node:assert/strict';
import { world } from '../testing.ts';
import { fillLine, fillMarkup } from './fill.ts';

const visit = { world, t: world.t('es') };

test('a number is the pack’s, to call or to text', () => {
  assert.equal(
    fillMarkup(visit, '<p>Call {hotline:home} or {hotline:emergency}.</p>'),
    '<p>Call <a class="num" href="tel:+1-800-621-4673">800-621-4673</a> or <a class="num" href="tel:911">911</a>.</p>',
  );
  assert.equal(
    fillMarkup(visit, 'Text {text:state-home}'),
    'Text <a class="num" href="sms:8449972121">844-997-2121</a>',
  );
});

test('a number that the pack lacks, or does not show, is a mistake that the tests must find', () => {
  assert.throws(() => fillMarkup(visit, '{hotline:nobody}'), /nobody/);
  assert.throws(() => fillMarkup(visit, '{text:home}'), /home/);
  assert.throws(() => fillMarkup(visit, '{hotline:korean-family}'), /korean-family/);
});

test('links inside the site get the language of the visit; others stay', () => {
  assert.equal(
    fillMarkup(visit, '<a href="/rights/reporting">a</a> <a href="https://nyc.gov/x">b</a>'),
    '<a href="/es/rights/reporting">a</a> <a href="https://nyc.gov/x">b</a>',
  );
});

test('a line of the front matter is text: nothing in it becomes markup but its numbers', () => {
  assert.equal(
    fillLine(visit, 'a < b & "c" {hotline:city}'),
    'a &lt; b &amp; &quot;c&quot; <a class="num" href="tel:311">311</a>',
  );
});
