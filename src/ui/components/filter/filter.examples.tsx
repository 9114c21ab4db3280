import { Tick } from '../check-group/check-group.tsx';
import { SelectField } from '../select-field/select-field.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { Filter } from './filter.tsx';

export const examples = [
  {
    name: 'Which office signs',
    view: () => (
      <Filter action="/en/agencies#results" button="Search" label="Find an office">
        <SelectField
          name="filter-crime"
          label="What happened?"
          two
          options={[
            { value: 'domestic-violence', label: 'Violence at home' },
            { value: 'trafficking', label: 'Forced to work, or to have sex' },
          ]}
        />
        <TextField name="zip" label="ZIP code, if you want" inputmode="numeric" maxlength={5} ltr />
        <Tick name="filter-open" label="Open now only" />
      </Filter>
    ),
  },
];
