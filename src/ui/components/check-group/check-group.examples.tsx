import { CheckGroup, Tick } from './check-group.tsx';

export const examples = [
  {
    name: 'Several answers',
    view: () => (
      <CheckGroup
        name="safe-channels"
        label="Which ways of reaching you are safe?"
        hint="Tick only what nobody else reads"
        values={['text']}
        options={[
          { value: 'text', label: 'Text message' },
          { value: 'call', label: 'Telephone call', hint: 'We never leave a voicemail' },
          { value: 'none', label: 'None of these', apart: true },
        ]}
      />
    ),
  },
  { name: 'One statement', view: () => <Tick name="open" label="Open now only" checked /> },
  {
    name: 'A statement that must be ticked',
    view: () => (
      <Tick
        name="consent"
        label="Ms. Vega has agreed that I send this"
        issue="Tick this when she has agreed. Without it nothing can be sent"
      />
    ),
  },
];
