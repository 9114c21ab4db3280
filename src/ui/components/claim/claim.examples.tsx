import { Claim } from './claim.tsx';

export const examples = [
  {
    name: 'Checked against the source',
    view: () => (
      <Claim
        source={{
          title: 'NYC Administrative Code 14-154(a)',
          href: 'https://codelibrary.amlegal.com/codes/newyorkcity',
          checked: 'checked 20 Nov 2026',
        }}
      >
        An ICE paper signed by an ICE officer is not a judge’s warrant.
      </Claim>
    ),
  },
  {
    name: 'Not yet checked',
    view: () => (
      <Claim source={{ title: 'Executive Order 41 (2003)', unread: 'not yet checked against the source' }}>
        City police do not ask victims or witnesses of a crime about immigration status.
      </Claim>
    ),
  },
];
