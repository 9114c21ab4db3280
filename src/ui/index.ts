// The design system: what the other rooms may use. Every text comes in already translated.
export { type Content, type LinkItem } from './content.ts';

export { PublicPage, type PublicPageProps } from './components/public-page/public-page.tsx';
export { StaffPage, type StaffPageProps } from './components/staff-page/staff-page.tsx';
export { type PageAssets } from './components/public-page/document.tsx';
export { LanguageList, type LanguageEntry, type LanguageListProps } from './components/language-list/language-list.tsx';

export { Icon } from './components/icon/icon.tsx';
export { type IconName } from './components/icon/drawings.ts';
export { Button, LinkButton, type ButtonProps, type LinkButtonProps } from './components/button/button.tsx';
export { Call, Calls, type CallProps } from './components/call/call.tsx';
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
export { HiddenFields, type HiddenValues } from './components/hidden-fields/hidden-fields.tsx';
export { ErrorSummary, type ErrorSummaryProps } from './components/error-summary/error-summary.tsx';
export { formErrors, NO_ERRORS, type FormErrors, type FormIssue } from './components/error-summary/form-errors.ts';
export { type Site } from './site.ts';
export { NotFoundPage } from './pages/not-found.page.tsx';
export { FaultPage } from './pages/fault.page.tsx';
