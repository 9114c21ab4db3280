// The receipt as a paper to keep: the code in large type and as it is said on the telephone. It names no person and no
// crime, and the agency only where the holder asked for it: paper lies about.

import type { Translate } from '../../platform/i18n/index.ts';
import type { FactRow, Paper, PaperPart } from '../../platform/pdf/index.ts';
import type { IsoDate } from '../../platform/values/iso-date.ts';
import { formatReceiptCode, referenceOf, spokenReceiptCode, type ReceiptCode } from '../domain/receipt-code.ts';

export interface ReceiptValue {
  readonly code: ReceiptCode;
  readonly receivedOn: IsoDate;
  readonly answerBy: IsoDate | null;
  readonly agencyName: string | null;
  readonly statusAddress: string;
}

export function receiptPaper(receipt: ReceiptValue, translators: readonly Translate[]): Paper {
  return { head: '', foot: referenceOf(receipt.code), parts: translators.map((t) => receiptPart(receipt, t)) };
}

function receiptPart({ code, receivedOn, answerBy, agencyName, statusAddress }: ReceiptValue, t: Translate): PaperPart {
  const rows: (FactRow | null)[] = [
    { label: t('letters.receiptPage.received'), value: t.date(receivedOn) },
    answerBy === null ? null : { label: t('letters.receiptPage.answerBy'), value: t.date(answerBy) },
    agencyName === null ? null : { label: t('letters.receiptPage.agency'), value: agencyName },
    { label: t('letters.receiptPage.where'), value: statusAddress },
  ];
  return {
    language: t.language,
    direction: t.dir,
    title: t('letters.receiptPage.title'),
    blocks: [
      { kind: 'large', text: formatReceiptCode(code) },
      { kind: 'facts', rows: rows.filter((row) => row !== null) },
      { kind: 'paragraph', text: t('letters.receiptPage.keep') },
      { kind: 'heading', level: 2, text: t('letters.receiptPage.spoken') },
      { kind: 'list', items: spokenReceiptCode(code).map((group) => group.join(' ')) },
    ],
  };
}
