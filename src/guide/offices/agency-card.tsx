// One agency: why it is named, what it signs, how to ask, what to send, how long, what if it says no, and on what all that rests.
import { isShown, type Agency, type AgencyMatch } from '../../directory/index.ts';
import { Chip, Icon, Note, Place, Source, type Content } from '../../ui/index.ts';
import { sayDay, saySureness, sourceTitle } from '../say.ts';
import type { Visit } from '../world.ts';
import { clockOf, type OfficeClock } from './office-clock.ts';

export function AgencyCard({ visit, match }: { visit: Visit; match: AgencyMatch }) {
  const { t } = visit;
  const { agency, why } = match;
  const { address, phone } = agency;
  return (
    <Place
      id={`office-${agency.id}`}
      name={agency.name}
      line={<span class="mine">{why.map((reason) => t(`guide.offices.why.${reason}`)).join(' ')}</span>}
      chips={<Confirmed visit={visit} agency={agency} />}
      address={
        address && (
          <>
            <bdi lang="en">{address.lines}</bdi>
            {!isShown(address) && <span class="unread"> ({t('guide.offices.addressUnchecked')})</span>}
          </>
        )
      }
      call={
        phone !== undefined && isShown(phone)
          ? { number: phone.number, children: phone.confidence === 'page' ? t('directory.one-source') : undefined }
          : undefined
      }
      checked={<Basis visit={visit} agency={agency} />}
    >
      {agency.cautions.map((caution) => (
        <Note>{t(`directory.cautions.${caution}`)}</Note>
      ))}
      <HowToAsk visit={visit} agency={agency} />
      {agency.notes.length > 0 && (
        <ul class="small">
          {agency.notes.map((note) => (
            <li>{t(`directory.notes.${note}`)}</li>
          ))}
        </ul>
      )}
    </Place>
  );
}

/** Nothing is said of the ways of an office that nobody could confirm; where nothing is known, one sentence says so. */
function HowToAsk({ visit, agency }: { visit: Visit; agency: Agency }) {
  const { t } = visit;
  if (!isShown(agency)) return null;
  const hasClock = agency.clock !== undefined;
  return (
    <dl class="flow">
      <Row name={t('guide.offices.signs')} value={signsText(visit, agency)} />
      <Row name={t('guide.offices.how')} value={perVisa(visit, 'channels', agency.channel)} />
      {agency.contents.u !== 'unknown' && (
        <Row name={t('guide.offices.send')} value={perVisa(visit, 'contents', agency.contents)} />
      )}
      <Row name={t('guide.offices.clock')} value={<ClockWords visit={visit} agency={agency} />} />
      {(hasClock || agency.appeal !== 'unknown') && (
        <Row name={t('guide.offices.ifNo')} value={t(`directory.appeals.${agency.appeal}`)} />
      )}
    </dl>
  );
}

function Row({ name, value }: { name: string; value: Content }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Confirmed({ visit: { t }, agency }: { visit: Visit; agency: Agency }) {
  const level = <Chip>{t(`directory.levels.${agency.level}`)}</Chip>;
  if (isShown(agency)) return level;
  return (
    <>
      {level}
      <Chip kind="half" icon="half">
        {t('guide.offices.unconfirmed')}
      </Chip>
    </>
  );
}

function signsText({ t }: Visit, { signs, confidence }: Agency): string {
  if (confidence === 'recall' || signs.u === 'unknown') return t('guide.offices.signsWhat.unknown');
  if (signs.u === 'contested') return t('guide.offices.signsWhat.contested');
  return signs.t === 'yes' ? t('guide.offices.signsWhat.both') : t('guide.offices.signsWhat.u');
}

/** One saying when both forms are asked for in the same way. */
function perVisa(visit: Visit, group: 'channels' | 'contents', { u, t: forT }: { u: string; t: string }): Content {
  const say = (code: string) => visit.t.maybe(`directory.${group}.${code}`) ?? code;
  return forT === 'unknown' ? say(u) : bothForms(visit, say(u), say(forT));
}

/** A line for each form, where they differ. */
function bothForms({ t }: Visit, forU: string, forT: string): Content {
  if (forU === forT) return forU;
  return (
    <>
      {t('guide.offices.forU', { text: forU })}
      <br />
      {t('guide.offices.forT', { text: forT })}
    </>
  );
}

/** The days by the rule, with the rule; for both forms when they differ. */
function ClockWords({ visit, agency }: { visit: Visit; agency: Agency }) {
  const { t } = visit;
  const [u, forT] = [clockOf(visit, agency, 'u'), clockOf(visit, agency, 't')];
  if (u === null || forT === null) return <>{t('guide.offices.clockNone')}</>;
  const [sayU, sayT] = [clockText(visit, u), clockText(visit, forT)];
  return (
    <>
      {bothForms(visit, sayU, sayT)}
      {(sayU === sayT ? [u] : [u, forT]).map(({ citation }) => (
        <Source title={sourceTitle(citation)} {...saySureness(t, citation)} />
      ))}
    </>
  );
}

function clockText({ t }: Visit, { firstAnswerDays, appeal }: OfficeClock): string {
  const first = t('guide.offices.clockFirst', { days: firstAnswerDays });
  return appeal === null ? first : `${first} ${t('guide.offices.clockAppeal', appeal)}`;
}

function Basis({ visit: { t }, agency }: { visit: Visit; agency: Agency }) {
  return (
    <p class="src">
      {t('guide.offices.basis')}{' '}
      <bdi lang="en">
        {agency.source}; {agency.asOf}
      </bdi>
      <br />
      {t('guide.offices.checked', { date: sayDay(t, agency.seen) })}
      {agency.confidence === 'page' && <span class="unread"> {t('guide.offices.onePage')}</span>}
      {agency.web && (
        <>
          <br />
          <a href={`https://${agency.web}`} rel="noreferrer">
            <Icon name="go" /> {t('guide.offices.web')}
          </a>
        </>
      )}
    </p>
  );
}
