import { Source } from '../claim/claim.tsx';
import { Element } from './element.tsx';

export const examples = [
  {
    name: 'Open, with the answer that decides',
    view: () => (
      <Element
        answer="holds"
        words="May fit"
        statement="The crime is on the list"
        open
        said={{
          label: 'You answered',
          text: '“Someone in my family choked me and hit me.” Domestic violence is on the list.',
        }}
        law={{ label: 'The law' }}
      >
        <Source title="INA 101(a)(15)(U)(iii)" checked="checked 20 Nov 2026" />
      </Element>
    ),
  },
];
