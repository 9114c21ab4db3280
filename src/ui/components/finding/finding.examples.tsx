import { Element } from '../element/element.tsx';
import { Source } from '../claim/claim.tsx';
import { Finding } from './finding.tsx';

const LAW = { label: 'The law' };

export const examples = [
  {
    name: 'May fit, one element not known',
    view: () => (
      <Finding
        id="f-u-status"
        answer="holds"
        words="May fit"
        name="U status"
        line="For victims of certain crimes who helped, help, or can help the authorities."
        elements={
          <>
            <Element
              answer="holds"
              words="May fit"
              statement="You helped, help, or can help"
              open
              said={{ label: 'You answered', text: '“Yes, I reported it or answered questions.”' }}
              law={LAW}
            >
              <Source
                title="8 CFR 214.14(b)(3)"
                href="https://www.ecfr.gov/current/title-8"
                checked="checked 20 Nov 2026"
              />
            </Element>
            <Element
              answer="cannot-tell"
              words="Cannot tell yet"
              statement="How much you were hurt"
              said={{
                label: 'You answered',
                text: 'We did not ask. Only the federal office, USCIS, decides this. No police officer may.',
              }}
              law={LAW}
            >
              <Source title="8 CFR 214.14(b)(1)" unread="not yet checked against the source" />
            </Element>
          </>
        }
      >
        <p>
          First a city office must sign a form. A signature is not status.{' '}
          <a href="/en/agencies">Which office signs, and how to ask</a>
        </p>
      </Finding>
    ),
  },
  {
    name: 'Does not seem to fit',
    view: () => (
      <Finding
        id="f-t-status"
        answer="fails"
        words="Does not seem to fit"
        name="T status"
        line="For people who were forced, tricked or threatened into work or sex."
      >
        <p>If that is not the whole story, you can change the answer. No reason is needed.</p>
      </Finding>
    ),
  },
];
