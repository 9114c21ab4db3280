import { RadioGroup } from './radio-group.tsx';

const helped = [
  { value: 'yes', label: 'Yes, I reported it or answered questions' },
  { value: 'could', label: 'Not yet, but I could' },
  {
    value: 'stopped',
    label: 'I helped, and then I stopped',
    hint: 'You can tell us why on the next page, if you want',
  },
  { value: 'no', label: 'No' },
  { value: 'cannot-say', label: 'I cannot say', hint: 'That is all right. We will show what stays open', apart: true },
];

export const examples = [
  {
    name: 'A question with hints, one answer chosen',
    view: () => (
      <RadioGroup
        name="helped"
        label="Did you help an office look into the crime, or could you?"
        hint="An office is the police, a prosecutor, a judge, or someone who protects children or workers."
        options={helped}
        value="yes"
      />
    ),
  },
  {
    name: 'The answer is missing',
    view: () => (
      <RadioGroup
        name="helped-missing"
        label="Did you help an office look into the crime, or could you?"
        issue="Choose one answer, or “I cannot say”"
        options={helped}
      />
    ),
  },
  {
    name: 'Tight, for staff',
    view: () => (
      <RadioGroup
        name="ground"
        label="Ground for refusal"
        tight
        options={[
          { value: 'no-qualifying-crime', label: 'The crime is not on the list, nor close to it' },
          { value: 'not-our-crime', label: 'Another agency had the crime to investigate' },
        ]}
      />
    ),
  },
];
