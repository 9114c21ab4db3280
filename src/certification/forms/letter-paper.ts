// A letter in words: one part per language, English first. The words are in locales/<language>/letters.json.

import type { MessageKey, Translate } from '../../platform/i18n/index.ts';
import type { Block, Paper, PaperPart } from '../../platform/pdf/index.ts';
import type { CertifiedLetter, InformationLetter, Letter, ReceiptLetter } from '../domain/letters/index.ts';
import { denialBlocks } from './denial-blocks.ts';
import { criterionTitle, freeText, paragraph, plain, ruleBlock, translationBlocks } from './letter-blocks.ts';

const TITLES = {
  receipt: 'letters.receipt.title',
  information: 'letters.information.title',
  certified: 'letters.certified.title',
  denied: 'letters.denied.title',
} as const satisfies Record<Letter['kind'], MessageKey>;

/** `translators`: English and, if it is another, the language the person reads. */
export function letterPaper(letter: Letter, translators: readonly Translate[]): Paper {
  const [first] = translators;
  if (first === undefined) throw new Error('a letter needs a language');
  return {
    head: letter.agencyName,
    foot: first('letters.foot', { reference: letter.reference }),
    parts: translators.map((t) => letterPart(letter, t, translators.length > 1 && t === first)),
  };
}

function letterPart(letter: Letter, t: Translate, hasAnother: boolean): PaperPart {
  const blocks: Block[] = [
    ...addressBlocks(letter, t),
    ...(hasAnother ? [paragraph(t('letters.languages'))] : []),
    ...translationBlocks(t),
    ...bodyOf(letter, t),
    ...(letter.agencyPhone === null
      ? []
      : [paragraph(t('letters.questions', { phone: plain(t, letter.agencyPhone) }))]),
    paragraph(t('letters.free')),
  ];
  return { language: t.language, direction: t.dir, title: t(TITLES[letter.kind]), blocks };
}

function addressBlocks(
  { agencyName, agencyLines, addressee, date, reference }: Letter,
  t: Translate,
): readonly Block[] {
  const to: Block =
    addressee.to === 'nobody' ? paragraph(t('letters.collect')) : { kind: 'address', lines: addressee.lines };
  return [
    to,
    {
      kind: 'facts',
      rows: [
        { label: t('letters.from'), value: [agencyName, ...agencyLines].join('\n') },
        { label: t('letters.date'), value: t.date(date) },
        { label: t('letters.reference'), value: reference },
      ],
    },
  ];
}

function bodyOf(letter: Letter, t: Translate): readonly Block[] {
  switch (letter.kind) {
    case 'receipt':
      return receiptBlocks(letter, t);
    case 'information':
      return informationBlocks(letter, t);
    case 'certified':
      return certifiedBlocks(letter, t);
    case 'denied':
      return denialBlocks(letter, t);
  }
}

function receiptBlocks({ receivedOn, firstAnswer, statusAddress }: ReceiptLetter, t: Translate): readonly Block[] {
  const answer =
    firstAnswer === null
      ? [paragraph(t('letters.receipt.noRule'))]
      : [
          paragraph(t('letters.receipt.due', { date: plain(t, t.date(firstAnswer.dueOn)) })),
          ruleBlock(firstAnswer.rule, t),
        ];
  return [
    paragraph(t('letters.receipt.received', { date: plain(t, t.date(receivedOn)) })),
    ...answer,
    paragraph(t('letters.receipt.status', { address: plain(t, statusAddress) })),
    paragraph(t('letters.receipt.add')),
    paragraph(t('letters.receipt.notStatus')),
  ];
}

function informationBlocks({ questions, replyBy, clockPaused }: InformationLetter, t: Translate): readonly Block[] {
  return [
    paragraph(t('letters.information.asked')),
    ...questions.flatMap(({ criterion, text }) => [
      ...(criterion === null
        ? []
        : [paragraph(t('letters.information.about', { criterion: criterionTitle(criterion, t) }))]),
      ...freeText(text, t),
    ]),
    paragraph(t('letters.information.reply')),
    ...(replyBy === null ? [] : [paragraph(t('letters.information.replyBy', { date: plain(t, t.date(replyBy)) }))]),
    ...(clockPaused ? [paragraph(t('letters.information.paused'))] : []),
    paragraph(t('letters.information.afraid')),
  ];
}

function certifiedBlocks(
  { signedOn, edition, official, lastSafeDay, rule }: CertifiedLetter,
  t: Translate,
): readonly Block[] {
  const signed = { date: plain(t, t.date(signedOn)), name: plain(t, official.name), title: plain(t, official.title) };
  return [
    paragraph(t('letters.certified.signed', signed)),
    ...(edition === undefined ? [] : [paragraph(t('letters.certified.edition', { edition: plain(t, edition) }))]),
    { kind: 'note', text: t('letters.certified.until', { date: plain(t, t.date(lastSafeDay)) }) },
    ruleBlock(rule, t),
    paragraph(t('letters.certified.original')),
    paragraph(t('letters.certified.expired')),
    paragraph(t('letters.certified.lawyer')),
    paragraph(t('letters.certified.noPromise')),
  ];
}
