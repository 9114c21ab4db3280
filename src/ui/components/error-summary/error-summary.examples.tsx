import { TextField } from '../text-field/text-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { formErrors } from './form-errors.ts';

const errors = formErrors([
  { field: 'precinct', message: 'Give the number of the precinct, such as 72' },
  { field: 'detective', message: 'Give the name of the detective, or leave the box empty' },
]);

export const examples = [
  {
    name: 'Two things, and their fields',
    view: () => (
      <form method="post" class="flow">
        <ErrorSummary title="Two things need a change" issues={errors.issues} />
        <TextField name="precinct" label="Precinct" value="seventy" issue={errors.issuesFor('precinct')} />
        <TextField name="detective" label="Detective" value="?" issue={errors.issuesFor('detective')} />
      </form>
    ),
  },
];
