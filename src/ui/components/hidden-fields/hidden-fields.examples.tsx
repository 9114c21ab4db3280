import { HiddenFields } from './hidden-fields.tsx';

export const examples = [
  {
    name: 'Earlier answers of a questionnaire',
    view: () => (
      <form method="post">
        <HiddenFields values={{ helped: 'yes', crimes: ['domestic-violence', 'stalking'], skipped: undefined }} />
        <p>Two earlier answers travel in this form and are not in sight.</p>
        <button class="btn">Continue</button>
      </form>
    ),
  },
];
