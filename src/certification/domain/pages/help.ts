// What the person knows and how they helped, help, or are ready to: Supplement B Part 4.

import { HELP_TIMES, STOP_REASONS, type HelpAnswers } from '../answers.ts';
import { known, plainFields, readFields, type Fields, type PageContext, type PageReading } from '../form-reader.ts';
import { YES_NO } from './crime.ts';

/** Fields: has-information, information, time (repeated), description, stopped, stop-reason (repeated), stop-explanation. */
export function parseHelpForm(fields: Fields, _context: PageContext): PageReading<HelpAnswers> {
  const form = readFields(fields);
  const stopped = form.choice('stopped', YES_NO);
  const value = known<HelpAnswers>({
    hasInformation: form.choice('has-information', YES_NO),
    information: form.text('information'),
    times: form.choices('time', HELP_TIMES),
    description: form.text('description'),
    stopped,
    // Reasons left over from an earlier answer say nothing once the answer is no.
    stopReasons: stopped === 'yes' ? form.choices('stop-reason', STOP_REASONS) : undefined,
    stopExplanation: stopped === 'yes' ? form.text('stop-explanation') : undefined,
  });
  return { value, issues: form.issues };
}

export function helpFields(value: HelpAnswers): Fields {
  return plainFields({
    'has-information': value.hasInformation,
    information: value.information,
    time: value.times,
    description: value.description,
    stopped: value.stopped,
    'stop-reason': value.stopReasons,
    'stop-explanation': value.stopExplanation,
  });
}
