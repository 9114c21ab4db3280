import { Button } from '../button/button.tsx';
import { Source } from '../claim/claim.tsx';
import { RefusedGround } from './refused-ground.tsx';

export const examples = [
  {
    name: 'Injury not serious enough',
    view: () => (
      <form method="post">
        <RefusedGround
          id="ground-refused"
          title="Ground for refusal"
          ground="The injury was not serious enough"
          verdict="This ground is outside the certifier’s role."
          why="Whether the harm was substantial is for USCIS alone to decide. No request can be refused on it here, and nobody at this agency can switch this off."
          source={<Source title="INA 101(a)(15)(U)(i)(I)" checked="read 20 Nov 2026" />}
          actions={
            <>
              <Button kind="quiet" name="go" value="remove">
                Remove this ground
              </Button>
              <a class="pad" href="/en/agency/requests/1/grounds">
                Choose another ground
              </a>
            </>
          }
        />
      </form>
    ),
  },
];
