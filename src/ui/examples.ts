// Every part's examples, for the gallery and the tests. A new part adds its two lines here.
import type { Content } from './content.ts';
import { examples as barChart } from './components/bar-chart/bar-chart.examples.tsx';
import { examples as button } from './components/button/button.examples.tsx';
import { examples as call } from './components/call/call.examples.tsx';
import { examples as castList } from './components/cast-list/cast-list.examples.tsx';
import { examples as checkGroup } from './components/check-group/check-group.examples.tsx';
import { examples as chip } from './components/chip/chip.examples.tsx';
import { examples as claim } from './components/claim/claim.examples.tsx';
import { examples as clockCard } from './components/clock-card/clock-card.examples.tsx';
import { examples as criterion } from './components/criterion/criterion.examples.tsx';
import { examples as crumbs } from './components/crumbs/crumbs.examples.tsx';
import { examples as dangerPanel } from './components/danger-panel/danger-panel.examples.tsx';
import { examples as dateField } from './components/date-field/date-field.examples.tsx';
import { examples as decisionBar } from './components/decision-bar/decision-bar.examples.tsx';
import { examples as denseTable } from './components/dense-table/dense-table.examples.tsx';
import { examples as element } from './components/element/element.examples.tsx';
import { examples as errorSummary } from './components/error-summary/error-summary.examples.tsx';
import { examples as facts } from './components/facts/facts.examples.tsx';
import { examples as fileField } from './components/file-field/file-field.examples.tsx';
import { examples as filter } from './components/filter/filter.examples.tsx';
import { examples as finding } from './components/finding/finding.examples.tsx';
import { examples as gist } from './components/gist/gist.examples.tsx';
import { examples as hiddenFields } from './components/hidden-fields/hidden-fields.examples.tsx';
import { examples as icon } from './components/icon/icon.examples.tsx';
import { examples as keep } from './components/keep/keep.examples.tsx';
import { examples as keyFigures } from './components/key-figures/key-figures.examples.tsx';
import { examples as lamp } from './components/lamp/lamp.examples.tsx';
import { examples as languageList } from './components/language-list/language-list.examples.tsx';
import { examples as leaf } from './components/leaf/leaf.examples.tsx';
import { examples as messageItem } from './components/message-item/message-item.examples.tsx';
import { examples as note } from './components/note/note.examples.tsx';
import { examples as original } from './components/original/original.examples.tsx';
import { examples as pagination } from './components/pagination/pagination.examples.tsx';
import { examples as paper } from './components/paper/paper.examples.tsx';
import { examples as place } from './components/place/place.examples.tsx';
import { examples as radioGroup } from './components/radio-group/radio-group.examples.tsx';
import { examples as refusedGround } from './components/refused-ground/refused-ground.examples.tsx';
import { examples as selectField } from './components/select-field/select-field.examples.tsx';
import { examples as stages } from './components/stages/stages.examples.tsx';
import { examples as steps } from './components/steps/steps.examples.tsx';
import { examples as textArea } from './components/text-area/text-area.examples.tsx';
import { examples as textField } from './components/text-field/text-field.examples.tsx';
import { examples as timeline } from './components/timeline/timeline.examples.tsx';
import { examples as views } from './components/views/views.examples.tsx';
import { examples as ways } from './components/ways/ways.examples.tsx';

export interface Example {
  /** What this state of the part is, in a few words. */
  readonly name: string;
  readonly view: () => Content;
}

export interface PartExamples {
  /** The name of the part's folder. */
  readonly part: string;
  readonly examples: readonly Example[];
}

export const PARTS: readonly PartExamples[] = [
  { part: 'bar-chart', examples: barChart },
  { part: 'button', examples: button },
  { part: 'call', examples: call },
  { part: 'cast-list', examples: castList },
  { part: 'check-group', examples: checkGroup },
  { part: 'chip', examples: chip },
  { part: 'claim', examples: claim },
  { part: 'clock-card', examples: clockCard },
  { part: 'criterion', examples: criterion },
  { part: 'crumbs', examples: crumbs },
  { part: 'danger-panel', examples: dangerPanel },
  { part: 'date-field', examples: dateField },
  { part: 'decision-bar', examples: decisionBar },
  { part: 'dense-table', examples: denseTable },
  { part: 'element', examples: element },
  { part: 'error-summary', examples: errorSummary },
  { part: 'facts', examples: facts },
  { part: 'file-field', examples: fileField },
  { part: 'filter', examples: filter },
  { part: 'finding', examples: finding },
  { part: 'gist', examples: gist },
  { part: 'hidden-fields', examples: hiddenFields },
  { part: 'icon', examples: icon },
  { part: 'keep', examples: keep },
  { part: 'key-figures', examples: keyFigures },
  { part: 'lamp', examples: lamp },
  { part: 'language-list', examples: languageList },
  { part: 'leaf', examples: leaf },
  { part: 'message-item', examples: messageItem },
  { part: 'note', examples: note },
  { part: 'original', examples: original },
  { part: 'pagination', examples: pagination },
  { part: 'paper', examples: paper },
  { part: 'place', examples: place },
  { part: 'radio-group', examples: radioGroup },
  { part: 'refused-ground', examples: refusedGround },
  { part: 'select-field', examples: selectField },
  { part: 'stages', examples: stages },
  { part: 'steps', examples: steps },
  { part: 'text-area', examples: textArea },
  { part: 'text-field', examples: textField },
  { part: 'timeline', examples: timeline },
  { part: 'views', examples: views },
  { part: 'ways', examples: ways },
];
