// Finds words about immigration history in what an advocate writes. The agency does not need them and may not ask; the
// page says so beside the field. A warning, never a block: the words may be part of what the offender threatened.

import type { RequestAnswers, RequestPage } from './answers.ts';

export interface StatusMention {
  readonly page: RequestPage;
  readonly field: string;
  /** The words found, as written. */
  readonly words: readonly string[];
}

// Ordinary wordings, not a complete list: a person still reads. English, Spanish, Arabic.
const WORDINGS = [
  /\b(?:un|non-?)?documented (?:immigrant|alien|person|worker)s?\b/giu,
  /\bundocumented\b/giu,
  /\billegal(?:ly)? (?:immigrant|alien|entr\w+|present|in the (?:country|us|u\.s\.))s?\b/giu,
  /\b(?:immigration|legal|visa|migratory) status\b/giu,
  /\boverstay(?:ed|ing)?\b/giu,
  /\b(?:crossed|crossing|snuck across) the border\b/giu,
  /\bentered (?:without inspection|unlawfully|illegally)\b/giu,
  /\b(?:green card|asylum|asylee|refugee|daca|tps|work permit|removal order|deport(?:ed|ation)|smuggled|coyote)\b/giu,
  /\b(?:indocumentad[oa]s?|sin papeles|estatus migratorio|cruz[óo] la frontera|ilegal(?:es|mente)?|deportad[oa]s?|asilo)\b/giu,
  /(?:بدون أوراق|الوضع القانوني للهجرة|وضع الهجرة|غير شرعي|عبر الحدود|ترحيل|لجوء)/gu,
];

/** The wordings found in one text, each once, in order. */
export function statusWords(text: string): readonly string[] {
  const found = WORDINGS.flatMap((wording) => [...text.matchAll(wording)].map((match) => match[0]));
  return [...new Set(found)];
}

/** Every free text of the request in which such words stand. The urgent page asks for two of these facts and is left out. */
export function statusMentions(answers: RequestAnswers): readonly StatusMention[] {
  return freeTexts(answers).flatMap(({ page, field, text }) => {
    const words = text === undefined ? [] : statusWords(text);
    return words.length === 0 ? [] : [{ page, field, words }];
  });
}

function freeTexts(answers: RequestAnswers): readonly { page: RequestPage; field: string; text: string | undefined }[] {
  const { crime, help, injuries, role, family } = answers;
  return [
    { page: 'role', field: 'bystander-injury', text: role?.bystanderInjury },
    { page: 'crime', field: 'account', text: crime?.account },
    { page: 'crime', field: 'similar-because', text: crime?.similarBecause },
    { page: 'help', field: 'information', text: help?.information },
    { page: 'help', field: 'description', text: help?.description },
    { page: 'help', field: 'stop-explanation', text: help?.stopExplanation },
    { page: 'injuries', field: 'description', text: injuries?.description },
    ...(family?.relatives ?? []).map((relative, index) => ({
      page: 'family' as const,
      field: `relative.${index + 1}.involvement`,
      text: relative.involvement,
    })),
  ];
}
