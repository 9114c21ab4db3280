// The bar at the bottom of the desk: what can be decided now, and for whatever cannot, the reason in a sentence.
import type { Translate } from '../../../platform/i18n/index.ts';
import type { Refusal } from '../../../platform/values/result.ts';
import type { AgencyCase } from '../../actions/case-view.ts';
import type { RequestState, WorkflowAction } from '../../domain/workflow.ts';
import { whyNot } from './agency-words.ts';

/** A button that posts, a link to the form that has to be filled in first, or a button with the reason that blocks it. */
export type BarItem =
  | { readonly kind: 'post'; readonly to: string; readonly label: string; readonly isPrimary: boolean }
  | { readonly kind: 'link'; readonly href: string; readonly label: string; readonly isPrimary: boolean }
  | { readonly kind: 'blocked'; readonly label: string; readonly why: string };

export interface BarLine {
  readonly id: string;
  readonly icon: 'warn' | 'lock' | 'clock';
  readonly text: string;
}

export interface DecisionModel {
  readonly tally: string;
  readonly rule: string;
  readonly lines: readonly BarLine[];
  readonly items: readonly BarItem[];
}

type Act = Extract<
  WorkflowAction,
  | 'begin-review'
  | 'ask-information'
  | 'certify'
  | 'propose-denial'
  | 'confirm-denial'
  | 'return-denial'
  | 'sign'
  | 'return-to-review'
  | 'attach-signed-form'
  | 'release'
>;

/** The acts in sight in each state, the first that can be done being the one that stands out. */
const ACTS: Readonly<Partial<Record<RequestState, readonly Act[]>>> = {
  received: ['begin-review', 'certify', 'propose-denial'],
  'in-review': ['certify', 'ask-information', 'propose-denial'],
  'information-requested': ['ask-information', 'certify', 'propose-denial'],
  'denial-proposed': ['confirm-denial', 'return-denial'],
  'to-sign': ['sign', 'return-to-review'],
  signed: ['attach-signed-form', 'release'],
};

/** Below the request's address; '#...' leads to a form on the same page. */
const WAY: Readonly<Record<Act, { readonly kind: 'post' | 'link'; readonly to: string }>> = {
  'begin-review': { kind: 'post', to: '/begin' },
  'ask-information': { kind: 'link', to: '#ask' },
  certify: { kind: 'post', to: '/certify' },
  'propose-denial': { kind: 'link', to: '#deny' },
  'confirm-denial': { kind: 'post', to: '/confirm' },
  'return-denial': { kind: 'link', to: '#return' },
  sign: { kind: 'link', to: '/sign' },
  'return-to-review': { kind: 'link', to: '#return' },
  'attach-signed-form': { kind: 'link', to: '/signed-form' },
  release: { kind: 'link', to: '/signed-form' },
};

interface Choice {
  readonly act: Act;
  readonly label: string;
  /** Why not; null when it can be done. */
  readonly refusal: Refusal | null;
}

/** Null once nothing can be decided any more. */
export function toDecision(t: Translate, view: AgencyCase, path: string): DecisionModel | null {
  const acts = ACTS[view.state];
  if (acts === undefined) return null;
  const choices = acts.map((act): Choice => {
    const allowed = view.allowed[act];
    return { act, label: t(`desk.act.${act}`), refusal: allowed.ok ? null : allowed.refusal };
  });
  const firstOpen = choices.find(({ refusal }) => refusal === null);
  return {
    tally: tallyOf(t, view),
    rule: t.maybe(`desk.bar.rule.${view.state}`) ?? '',
    lines: [...blockedLines(t, choices), ...secondPerson(t, view.state)],
    items: choices.map((choice) => toItem(choice, path, choice === firstOpen)),
  };
}

function toItem({ act, label, refusal }: Choice, path: string, isPrimary: boolean): BarItem {
  if (refusal !== null) return { kind: 'blocked', label, why: lineId(refusal) };
  const { kind, to } = WAY[act];
  if (kind === 'post') return { kind, to: `${path}${to}`, label, isPrimary };
  return { kind, href: to.startsWith('#') ? to : `${path}${to}`, label, isPrimary };
}

/** One line for each reason: acts that are blocked by the same one share it. */
function blockedLines(t: Translate, choices: readonly Choice[]): readonly BarLine[] {
  const byReason = new Map<string, { readonly refusal: Refusal; readonly labels: string[] }>();
  for (const { label, refusal } of choices) {
    if (refusal === null) continue;
    const line = byReason.get(lineId(refusal)) ?? { refusal, labels: [] };
    line.labels.push(label);
    byReason.set(lineId(refusal), line);
  }
  return [...byReason].map(([id, { refusal, labels }]) => ({
    id,
    icon: 'warn',
    text: whyNot(t, t.list(labels), refusal),
  }));
}

/** The same for the same reason: 'why-role-needed-reviewer'. */
function lineId({ code, params = {} }: Refusal): string {
  return ['why', code, ...Object.values(params)].join('-').replaceAll(/[^a-z0-9]+/gi, '-');
}

function secondPerson(t: Translate, state: RequestState): readonly BarLine[] {
  if (state !== 'in-review') return [];
  return [{ id: 'second-person', icon: 'lock', text: t('desk.bar.secondPerson') }];
}

/** "4 met and 1 cannot tell"; what there is none of is left out. */
export function tallyOf(t: Translate, { criteria }: Pick<AgencyCase, 'criteria'>): string {
  const parts = (['met', 'notMet', 'cannotTell', 'unanswered'] as const)
    .filter((part) => criteria[part] > 0)
    .map((part) => t(`desk.tally.${part}`, { count: criteria[part] }));
  return t('desk.tally.all', { parts: t.list(parts) });
}
