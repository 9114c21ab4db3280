import { TextField } from './text-field.tsx';

export const examples = [
  {
    name: 'With a hint',
    view: () => (
      <TextField
        name="report-number"
        label="Police report number, if you know it"
        hint="It may begin with the number of the precinct, such as 2026-072-001234"
        ltr
      />
    ),
  },
  {
    name: 'Something is wrong, what was typed stays',
    view: () => (
      <TextField
        name="receipt"
        label="Receipt code"
        hint="18 letters and numbers, with or without dashes"
        issue="This code is too short. Type all of it, such as K7QF-2M9X-R4TN-08VB-W7"
        value="K7QF-2M9X"
        maxlength={30}
        ltr
        required
      />
    ),
  },
];
