import { TextArea } from './text-area.tsx';

export const examples = [
  {
    name: 'A message to the agency',
    view: () => (
      <TextArea
        name="reply"
        label="Write to the agency"
        hint="The agency reads this. Do not write about immigration history: the agency may not ask and does not need it."
        rows={3}
        value="The report number is in the new upload, page 1."
      />
    ),
  },
  {
    name: 'A reason is missing',
    view: () => (
      <TextArea
        name="reason"
        label="Reason"
        issue="Write the facts that this rests on"
        hint="The requester reads this"
      />
    ),
  },
];
