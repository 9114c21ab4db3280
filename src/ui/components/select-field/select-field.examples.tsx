import { SelectField } from './select-field.tsx';

const agencies = [
  { value: 'harbor-pd', label: 'Harbor Police Department' },
  { value: 'tidewater-da', label: 'Tidewater County District Attorney' },
];

export const examples = [
  {
    name: 'One of a few offices',
    view: () => (
      <SelectField name="agency" label="Which office looked into it?" options={agencies} value="tidewater-da" />
    ),
  },
  {
    name: 'Groups, nothing chosen, an error',
    view: () => (
      <SelectField
        name="crime"
        label="Which crime fits best?"
        empty="Choose one"
        issue="Choose the crime that fits best"
        options={[
          { label: 'At home', options: [{ value: 'domestic-violence', label: 'Domestic violence' }] },
          {
            label: 'Elsewhere',
            options: [
              { value: 'felonious-assault', label: 'Felonious assault' },
              { value: 'extortion', label: 'Extortion' },
            ],
          },
        ]}
      />
    ),
  },
];
