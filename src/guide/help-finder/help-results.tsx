// What the search found: the first places, the way to more of them, or what to leave out when nothing fits.
import type { HelpAnswer } from '../../directory/index.ts';
import { Button, Calls, HiddenFields, type HiddenValues } from '../../ui/index.ts';
import { callsOf } from '../pages/home.page.tsx';
import { at, type Visit } from '../world.ts';
import { needName } from './help-form.tsx';
import { hiddenFields, type HelpAsked } from './help-fields.ts';
import { languageName } from './say-languages.ts';
import { ServiceCard } from './service-card.tsx';

/** So many that the page still fits into the first round trip, in every language. */
const IN_ONE_VIEW = 8;

export function HelpResults({ visit, asked, answer }: { visit: Visit; asked: HelpAsked; answer: HelpAnswer }) {
  return answer.matches.length === 0 ? (
    <NothingFits visit={visit} asked={asked} answer={answer} />
  ) : (
    <Found visit={visit} asked={asked} answer={answer} />
  );
}

function Found({ visit, asked, answer }: { visit: Visit; asked: HelpAsked; answer: HelpAnswer }) {
  const { t, world } = visit;
  const { matches } = answer;
  const from = asked.from < matches.length ? asked.from : 0;
  const shown = asked.isWhole ? matches : matches.slice(from, from + IN_ONE_VIEW);
  const left = asked.isWhole ? 0 : matches.length - from - shown.length;
  return (
    <>
      <div>
        <h2>{t('guide.help-finder.found', { count: matches.length })}</h2>
        <p class="small soft">
          <Asked visit={visit} asked={asked} />{' '}
          {t(asked.isWhole ? 'guide.help-finder.asOf' : 'guide.help-finder.moment', {
            moment: t.dateTime(world.now(), world.site.timeZone),
          })}
        </p>
      </div>
      <div>
        {shown.map(({ service, state, miles }) => (
          <ServiceCard visit={visit} service={service} open={state} miles={miles} language={asked.language} />
        ))}
      </div>
      {left > 0 && (
        <SearchAgain
          visit={visit}
          fields={{ ...hiddenFields(asked), from: String(from + shown.length) }}
          button={t('guide.help-finder.more', { count: left })}
        />
      )}
      {asked.zip !== undefined && <PrecinctsOf visit={visit} zip={asked.zip} />}
    </>
  );
}

/** What was looked for, in words: a person may have pressed the wrong line of a long list. */
function Asked({ visit, asked }: { visit: Visit; asked: HelpAsked }) {
  const { t, world } = visit;
  const borough = world.directory.boroughs.find(({ id }) => id === asked.borough);
  const list = [
    asked.need && needName(t, asked.need),
    asked.language && languageName(t, asked.language),
    borough?.name,
    asked.zip && t('guide.help-finder.askedZip', { zip: asked.zip }),
    asked.openNow && t('guide.help-finder.askedOpen'),
  ].filter((part) => typeof part === 'string');
  if (list.length === 0) return <>{t('guide.help-finder.askedNothing')}</>;
  return <span class="mine">{t('guide.help-finder.asked', { list: t.list(list) })}</span>;
}

function NothingFits({ visit, asked, answer }: { visit: Visit; asked: HelpAsked; answer: HelpAnswer }) {
  const { t } = visit;
  const { loosened } = answer;
  return (
    <>
      <h2>{t('guide.help-finder.none.heading')}</h2>
      <p class="small soft">
        <Asked visit={visit} asked={asked} />
      </p>
      <p>{t('guide.help-finder.none.text')}</p>
      {loosened !== null && (
        <SearchAgain
          visit={visit}
          fields={hiddenFields(asked, loosened.without)}
          button={t(`guide.help-finder.none.without.${loosened.without}`, { count: loosened.count })}
        />
      )}
      <p>{t('guide.help-finder.none.call')}</p>
      <Calls calls={callsOf(visit, ['city', 'home', 'city-lawyers', 'crime-victims'])} />
    </>
  );
}

interface SearchAgainProps {
  visit: Visit;
  fields: HiddenValues;
  button: string;
}

function SearchAgain({ visit, fields, button }: SearchAgainProps) {
  return (
    <form method="post" action={`${at(visit, '/help-finder')}#results`} class="noprint">
      <HiddenFields values={fields} />
      <Button kind="quiet" wide>
        {button}
      </Button>
    </form>
  );
}

/** By a button, so that the ZIP code does not stand in an address. */
function PrecinctsOf({ visit, zip }: { visit: Visit; zip: string }) {
  return (
    <form method="post" action={`${at(visit, '/precinct')}#results`} class="noprint">
      <HiddenFields values={{ zip }} />
      <Button kind="quiet" wide>
        {visit.t('guide.help-finder.precincts', { zip })}
      </Button>
    </form>
  );
}
