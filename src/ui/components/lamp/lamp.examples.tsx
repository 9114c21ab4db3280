import { Lamp } from './lamp.tsx';

export const examples = [
  {
    name: 'Three answers to a person',
    view: () => (
      <p class="row">
        <Lamp answer="holds" words="May fit" />
        <Lamp answer="cannot-tell" words="Cannot tell yet" />
        <Lamp answer="fails" words="Does not seem to fit" />
      </p>
    ),
  },
  {
    name: 'Words only read out, the sentence beside it',
    view: () => (
      <p>
        <Lamp answer="holds" words="Met" quiet /> The crime is on the list
      </p>
    ),
  },
];
