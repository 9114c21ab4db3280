import { Note } from './note.tsx';

export const examples = [
  { name: 'Before you go on', view: () => <Note>Something to know before you go on.</Note> },
  { name: 'Background', view: () => <Note kind="plain">Background. Nothing to do.</Note> },
  {
    name: 'Done',
    view: () => (
      <Note kind="ok" live>
        Sent. The receipt is <b class="num">K7QF-2M9X-R4</b>.
      </Note>
    ),
  },
  {
    name: 'Cannot be done, with the way forward',
    view: () => (
      <Note kind="stop" id="forbidden" title="This ground is outside the certifier’s role">
        <p>Whether the harm was substantial is for USCIS alone to decide.</p>
        <p>
          <a href="/en/agency/requests/1">Choose another ground</a>
        </p>
      </Note>
    ),
  },
];
