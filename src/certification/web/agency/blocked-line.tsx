// In the place of a form that this person cannot use now: why not. A request at its end needs no such line.
import type { AgencyCase } from '../../actions/case-view.ts';
import { FINAL_STATES } from '../../domain/workflow.ts';
import { whyNot } from './agency-words.ts';
import type { DeskProps } from './desk-parts.ts';

type Act = 'record-finding' | 'ask-information' | 'write-note' | 'assign';

export function BlockedLine({ c, view, act }: Pick<DeskProps, 'c' | 'view'> & { act: Act }) {
  const { t } = c.var;
  const allowed = view.allowed[act];
  if (allowed.ok || isOver(view)) return null;
  return <p class="small soft">{whyNot(t, t(`desk.act.${act}`), allowed.refusal)}</p>;
}

function isOver({ state }: AgencyCase): boolean {
  return FINAL_STATES.some((final) => final === state);
}
