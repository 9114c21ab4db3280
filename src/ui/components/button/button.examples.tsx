import { Button, LinkButton } from './button.tsx';

export const examples = [
  {
    name: 'Continue, back, skip ahead',
    view: () => (
      <form method="post" class="row">
        <Button wide>Continue</Button>
        <Button kind="quiet" name="go" value="back" skipsChecks>
          Back
        </Button>
        <Button kind="quiet" name="go" value="results" skipsChecks>
          See what may fit so far
        </Button>
      </form>
    ),
  },
  {
    name: 'Danger, and a button that waits for something',
    view: () => (
      <form method="post" class="flow">
        <p class="row">
          <Button kind="brick">Withdraw the form</Button>
          <Button blockedBy="why-not-certify">Certify</Button>
        </p>
        <p id="why-not-certify">Not possible yet: question 5 is open.</p>
      </form>
    ),
  },
  {
    name: 'Links that look like buttons',
    view: () => (
      <p class="row">
        <LinkButton href="/en/print" kind="quiet" icon="print">
          Print this page
        </LinkButton>
        <LinkButton href="/en/calendar" kind="quiet" icon="clock" download>
          Add to calendar
        </LinkButton>
      </p>
    ),
  },
];
