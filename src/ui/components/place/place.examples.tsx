import { Chip } from '../chip/chip.tsx';
import { Source } from '../claim/claim.tsx';
import { Place } from './place.tsx';

export const examples = [
  {
    name: 'Open, with its address',
    view: () => (
      <Place
        id="place-fjc"
        name="Queens Family Justice Center"
        line="Lawyers, counsellors and police advocates in one place"
        chips={
          <Chip kind="yes" icon="clock">
            Open now, until 5 pm
          </Chip>
        }
        languages={{ label: 'Speaks', text: 'Bangla, Spanish, Mandarin' }}
        address={<bdi lang="en">126-02 82nd Avenue, Kew Gardens, 11415</bdi>}
        call={{ number: '718-575-4545', children: 'Call before you go' }}
        checked={<Source title="Number" unread="not yet checked with the place" />}
      />
    ),
  },
  {
    name: 'Private address',
    view: () => (
      <Place
        id="place-shelter"
        name="Safe shelter in Queens"
        line="A safe place to sleep for you and your children"
        privateAddress="The address is kept private, to keep people safe. Call first."
        call={{ number: '800-621-4673', children: 'Ask for a bed tonight' }}
      />
    ),
  },
];
