// The body of a denial: each reason under the criterion it concerns, then everything that can be done about it. It says
// nothing of the person's status and nothing of what the federal office would decide.

import type { Translate } from '../../platform/i18n/index.ts';
import type { Block } from '../../platform/pdf/index.ts';
import type { Appeal, CourtReview, DenialLetter, DenialLetterReason } from '../domain/letters/index.ts';
import { criterionTitle, freeText, paragraph, plain, ruleBlock } from './letter-blocks.ts';

export function denialBlocks({ requestedOn, reasons, remedies }: DenialLetter, t: Translate): readonly Block[] {
  return [
    paragraph(t('letters.denied.decided', { date: plain(t, t.date(requestedOn)) })),
    paragraph(t('letters.denied.second')),
    heading(2, t('letters.denied.reasons')),
    ...reasons.flatMap((reason) => reasonBlocks(reason, t)),
    heading(2, t('letters.denied.remedies')),
    heading(3, t('letters.denied.appeal')),
    ...appealBlocks(remedies.appeal, t),
    ...courtBlocks(remedies.courtReview, t),
    heading(3, t('letters.denied.again')),
    paragraph(t('letters.denied.askAgain')),
    ...otherAgencyBlocks(remedies.otherAgencies, t),
    paragraph(t('letters.denied.help')),
  ];
}

function reasonBlocks({ criterion, text, rule }: DenialLetterReason, t: Translate): readonly Block[] {
  const source = rule === null ? [] : [ruleBlock(rule, t)];
  return [heading(3, criterionTitle(criterion, t)), ...freeText(text, t), ...source];
}

function appealBlocks(appeal: Appeal | null, t: Translate): readonly Block[] {
  if (appeal === null) return [paragraph(t('letters.denied.noAppeal'))];
  const { days, until, answerDays, sendTo, rule } = appeal;
  return [
    { kind: 'note', text: t('letters.denied.appealUntil', { days, date: plain(t, t.date(until)) }) },
    ...(sendTo.length === 0 ? [] : [paragraph(t('letters.denied.appealTo')), address(sendTo)]),
    ...(answerDays === null ? [] : [paragraph(t('letters.denied.appealAnswer', { days: answerDays }))]),
    ruleBlock(rule, t),
  ];
}

function courtBlocks(review: CourtReview | null, t: Translate): readonly Block[] {
  if (review === null) return [];
  const { value, unit } = review.within;
  const within =
    unit === 'days' ? t('letters.duration.days', { count: value }) : t('letters.duration.months', { count: value });
  return [
    heading(3, t('letters.denied.court')),
    paragraph(t('letters.denied.courtReview', { name: plain(t, review.name), within })),
    ruleBlock(review.rule, t),
  ];
}

function otherAgencyBlocks(agencies: readonly string[], t: Translate): readonly Block[] {
  if (agencies.length === 0) return [];
  return [
    heading(3, t('letters.denied.others')),
    paragraph(t('letters.denied.othersIntro')),
    { kind: 'list', items: agencies.map((name) => plain(t, name)) },
  ];
}

function heading(level: 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

function address(lines: readonly string[]): Block {
  return { kind: 'address', lines };
}
