import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMessage } from './check-message.ts';
import { checkPart } from './check-part.ts';

const codeOf = (language: string, english: string, translation: string) =>
  checkMessage(language, english, translation)?.code ?? 'fits';

test('a translation must compile and take the same values', () => {
  assert.equal(codeOf('es', 'Call {number}', 'Llame al {number}'), 'fits');
  assert.equal(codeOf('es', 'Call {number}', 'Llame'), 'values-differ');
  assert.equal(codeOf('es', 'Call {number}', 'Llame al {numero}'), 'values-differ');
  assert.equal(codeOf('es', 'Call {number}', 'Llame al {number'), 'does-not-compile');
  assert.equal(codeOf('es', 'Call', '  '), 'empty');
});

test('each language has its own plurals, and all of them', () => {
  const english = '{n, plural, one {# day} other {# days}}';
  assert.equal(codeOf('ru', english, '{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}'), 'fits');
  assert.equal(codeOf('ru', english, '{n, plural, one {# день} other {# дней}}'), 'plural-missing');
  assert.equal(codeOf('zh-Hant', english, '{n, plural, other {# 天}}'), 'fits');
  assert.equal(codeOf('zh-Hant', english, '{n, plural, one {# 天} other {# 天}}'), 'does-not-compile');
  assert.equal(codeOf('ht', english, '{n, plural, one {# jou} other {# jou}}'), 'fits');
  assert.equal(codeOf('ht', english, '{n, plural, few {# jou} other {# jou}}'), 'does-not-compile');
});

test('an explicit number covers a category that holds nothing else', () => {
  const arabic = (cases: string) => `{n, plural, ${cases} few {# أيام} many {# يوما} other {# يوم}}`;
  const english = '{n, plural, =0 {None} one {# day} other {# days}}';
  assert.equal(codeOf('ar', english, arabic('=0 {لا شيء} one {يوم} two {يومان}')), 'fits');
  assert.equal(codeOf('ar', english, arabic('one {يوم} =2 {يومان}')), 'fits');
  assert.equal(codeOf('ar', english, arabic('one {يوم}')), 'plural-missing');
  assert.equal(
    codeOf('ru', english, '{n, plural, =1 {один} few {#} many {#} other {#}}'),
    'plural-missing',
    '21 is one too',
  );
});

test('a plain number may become a plural where the language needs one; a choice must stay as it is', () => {
  assert.equal(codeOf('pl', '{n} days', '{n, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}'), 'fits');
  const english = '{who, select, self {You} other {They}}';
  assert.equal(codeOf('fr', english, '{who, select, self {Vous} other {Ils}}'), 'fits');
  assert.equal(codeOf('fr', english, '{who, select, soi {Vous} other {Ils}}'), 'choices-differ');
  assert.equal(
    codeOf('fr', '{who} left', '{who, select, self {Parti} other {{who} parti}}'),
    'fits',
    'grammar may need it',
  );
  assert.equal(codeOf('fr', '{who} left', '{who, select, self {Parti}}'), 'does-not-compile', 'and always an other');
});

test('tags are those of the English', () => {
  assert.equal(codeOf('es', 'Leave <b>now</b>', 'Salga <b>ya</b>'), 'fits');
  assert.equal(codeOf('es', 'Leave <b>now</b>', 'Salga ya'), 'tags-differ');
  assert.equal(codeOf('es', 'Leave', 'Salga <script>alert(1)</script>'), 'tags-differ');
});

test('a part of an article keeps its kind, sources, links and numbers', () => {
  const code = (english: string, translation: string) => checkPart(english, translation)?.code ?? 'fits';
  const english = 'Call {hotline:home}, or read [more](/rights/reporting). [^eo-41, law]';
  assert.equal(code(english, 'Lea [más](/rights/reporting) o llame al {hotline:home}. [^law, eo-41]'), 'fits');
  assert.equal(code(english, 'Lea [más](/rights/reporting) o llame al {hotline:home}. [^law]'), 'sources-differ');
  assert.equal(code(english, 'Lea [más](/rights/otro) o llame al {hotline:home}. [^eo-41, law]'), 'links-differ');
  assert.equal(code(english, '## Llame al {hotline:home}'), 'block-differs');
  assert.equal(code('- One\n- Two', '- Uno'), 'block-differs');
  assert.equal(code('- One\n- Two', '- Uno\n- Dos'), 'fits');
  assert.equal(code('Go', 'Vaya <img src=x>'), 'tags-differ');
  assert.equal(code('Go', ''), 'empty');
});
