import { FileField } from './file-field.tsx';

export const examples = [
  {
    name: 'A report, if there is one',
    view: () => (
      <FileField
        name="report"
        label="Police report, if you have it"
        hint="A photograph is enough. PDF, JPEG or PNG, at most 25 MB"
        accept=".pdf,image/jpeg,image/png"
      />
    ),
  },
  {
    name: 'Too large',
    view: () => (
      <FileField name="scan" label="Signed form" issue="The file is 31 MB. The limit is 25 MB. Choose a smaller one" />
    ),
  },
];
