// The design system: what the other rooms may use. Every text comes in already translated.
export { type Content, type LinkItem, type Resend } from './content.ts';

export { PublicPage, type PublicPageProps } from './components/public-page/public-page.tsx';
export { StaffPage, type StaffPageProps } from './components/staff-page/staff-page.tsx';
export { type PageAssets } from './components/public-page/document.tsx';
export {
  MachineTranslation,
  Original,
  originalIn,
  originalOf,
  type OriginalProps,
} from './components/original/original.tsx';
export {
  InLanguage,
  LanguageList,
  type LanguageEntry,
  type LanguageListProps,
} from './components/language-list/language-list.tsx';

export { Icon } from './components/icon/icon.tsx';
export { type IconName } from './components/icon/drawings.ts';
export { Button, LinkButton, type ButtonProps, type LinkButtonProps } from './components/button/button.tsx';
export { Call, Calls, dialled, type CallProps } from './components/call/call.tsx';
export { Note, type NoteKind, type NoteProps } from './components/note/note.tsx';
export { Chip, type ChipKind } from './components/chip/chip.tsx';
export { Lamp, type LampAnswer, type LampProps } from './components/lamp/lamp.tsx';

export { Field, type FieldProps } from './components/text-field/field.tsx';
export { TextField, type TextFieldProps } from './components/text-field/text-field.tsx';
export {
  DateField,
  datePartsOf,
  isoTextOf,
  type DateFieldProps,
  type DateParts,
} from './components/date-field/date-field.tsx';
export { TextArea, type TextAreaProps } from './components/text-area/text-area.tsx';
export { SelectField, type SelectFieldProps, type SelectOption } from './components/select-field/select-field.tsx';
export { RadioGroup, type ChoiceOption, type RadioGroupProps } from './components/radio-group/radio-group.tsx';
export { CheckGroup, Tick, type CheckGroupProps, type TickProps } from './components/check-group/check-group.tsx';
export { FileField, type FileFieldProps } from './components/file-field/file-field.tsx';
export { AutosaveStatus } from './components/autosave-status/autosave-status.tsx';
export { HiddenFields, type HiddenValues } from './components/hidden-fields/hidden-fields.tsx';
export { ErrorSummary, type ErrorSummaryProps } from './components/error-summary/error-summary.tsx';
export { formErrors, NO_ERRORS, type FormErrors, type FormIssue } from './components/error-summary/form-errors.ts';
export { type Site } from './site.ts';
export { NotFoundPage } from './pages/not-found.page.tsx';
export { FaultPage } from './pages/fault.page.tsx';

export { DangerPanel, type DangerPanelProps } from './components/danger-panel/danger-panel.tsx';
export { Ways, type Way } from './components/ways/ways.tsx';
export { Stages, type StagesProps } from './components/stages/stages.tsx';
export { Gist, type GistItem } from './components/gist/gist.tsx';
export { Finding, type FindingProps } from './components/finding/finding.tsx';
export { Element, type ElementProps } from './components/element/element.tsx';
export { Claim, Source, type SourceProps } from './components/claim/claim.tsx';
export { Steps, type NextStep } from './components/steps/steps.tsx';
export { PaperView } from './components/paper/paper.tsx';
export { Keep, QrCode, type KeepProps } from './components/keep/keep.tsx';
export { Place, type PlaceProps } from './components/place/place.tsx';
export { Filter, type FilterProps } from './components/filter/filter.tsx';

export { Timeline, type StepState, type TimelineStep } from './components/timeline/timeline.tsx';
export { ClockCard, type ClockCardProps, type ClockRow, type ClockSpan } from './components/clock-card/clock-card.tsx';
export { MessageItem, type MessageItemProps, type MessageLane } from './components/message-item/message-item.tsx';
export { Views, type ViewLink } from './components/views/views.tsx';
export {
  DenseTable,
  RowTick,
  type DenseColumn,
  type DenseRow,
  type DenseTableProps,
} from './components/dense-table/dense-table.tsx';
export { Criterion, type CriterionAnswer, type CriterionProps } from './components/criterion/criterion.tsx';
export { RefusedGround, type RefusedGroundProps } from './components/refused-ground/refused-ground.tsx';
export { DecisionBar, type DecisionBarProps, type DecisionLine } from './components/decision-bar/decision-bar.tsx';
export { Leaf, Mark, type LeafProps } from './components/leaf/leaf.tsx';
export { Crumbs, type CrumbsProps } from './components/crumbs/crumbs.tsx';
export { Facts, type Fact } from './components/facts/facts.tsx';
export { Pagination, type PaginationProps } from './components/pagination/pagination.tsx';
export { CastList, type CastListProps, type CastMember } from './components/cast-list/cast-list.tsx';
export { KeyFigures, type KeyFigure } from './components/key-figures/key-figures.tsx';
export { BarChart } from './components/bar-chart/bar-chart.tsx';
export { type Bar, type BarChartProps } from './components/bar-chart/bars.ts';
export { MARK } from './mark.ts';
export { SitePage, type SitePageProps } from './pages/site-page.tsx';
