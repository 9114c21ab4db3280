import { Original } from './original.tsx';

const languages = [
  { code: 'en', endonym: 'English', dir: 'ltr', translation: 'original' },
  { code: 'es', endonym: 'Español', dir: 'ltr', translation: 'machine' },
] as const;

export const examples = [
  {
    name: 'Beside a sentence that a machine translated',
    view: () => (
      <p class="src">
        8 CFR 214.14(b)(3) <Original languages={languages} of="es" path="/standards/nypd#u-status.helpful" />
      </p>
    ),
  },
  {
    name: 'On a page made from a form',
    view: () => (
      <>
        <form id="sent-again" method="post" action="/es/results"></form>
        <p class="src">
          Traducción automática.{' '}
          <Original languages={languages} of="es" path="/results" resend={{ form: 'sent-again', path: '/results' }} />
        </p>
      </>
    ),
  },
];
