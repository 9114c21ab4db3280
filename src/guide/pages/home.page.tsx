// The first page: what saves a life stands first, then what a person can do here.
import { Claim, DangerPanel, Calls, Note, Ways } from '../../ui/index.ts';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import { callOf, hotline } from './calls.tsx';

const TALK = ['city-lawyers', 'trafficking', 'state-newcomers', 'city'];

export function HomePage({ visit }: { visit: Visit }) {
  const { t } = visit;
  return (
    <GuidePage visit={visit} title={t('guide.home.title')} path="" about={t('guide.about.home')}>
      <div class="flow">
        <h1>{t('guide.home.heading')}</h1>
        <p class="lede">{t('guide.home.lede')}</p>
        <DangerNow visit={visit} linked />
        <Ways two ways={waysOf(visit)} />
        <h2>{t('guide.home.talk')}</h2>
        <Calls calls={callsOf(visit, TALK)} />
        <h2>{t('guide.home.know')}</h2>
        <Claim source={{ title: t('guide.home.claimSource'), unread: t('guide.sureness.unread') }}>
          {t('guide.home.claim')}
        </Claim>
        <Note narrow id="watched" level={3} title={t('guide.home.watched.heading')}>
          <p>
            {t('guide.home.watched.text')} <a href={at(visit, '/privacy')}>{t('guide.home.watched.link')}</a>
          </p>
        </Note>
      </div>
    </GuidePage>
  );
}

/** Whom to call now. `linked` adds the way to the page for those who cannot talk. */
export function DangerNow({ visit, linked }: { visit: Visit; linked?: boolean }) {
  const { t } = visit;
  const [emergency, ...others] = callsOf(visit, ['emergency', 'home']);
  const calls = emergency === undefined ? others : [{ ...emergency, label: t('guide.danger.call911') }, ...others];
  return (
    <DangerPanel title={t('guide.danger.heading')} calls={calls}>
      {t('guide.danger.speak')} <bdi lang="en">{t('guide.danger.example')}</bdi> {t('guide.danger.free')}{' '}
      {linked && <a href={at(visit, '/help-now')}>{t('guide.danger.more')}</a>}
    </DangerPanel>
  );
}

export function callsOf(visit: Visit, ids: readonly string[]) {
  return ids.flatMap((id) => {
    const row = hotline(visit, id);
    const call = row === undefined ? null : callOf(visit, row);
    return call === null ? [] : [call];
  });
}

function waysOf(visit: Visit) {
  const { t } = visit;
  return [
    {
      href: at(visit, '/questions'),
      task: t('guide.home.ways.questions.name'),
      line: t('guide.home.ways.questions.about'),
    },
    { href: at(visit, '/help-finder'), task: t('guide.help-finder.heading'), line: t('guide.help-finder.line') },
    { href: at(visit, '/rights'), task: t('guide.home.ways.rights.name'), line: t('guide.home.ways.rights.about') },
    {
      href: at(visit, '/signing-offices'),
      task: t('guide.home.ways.offices.name'),
      line: t('guide.home.ways.offices.about'),
    },
    {
      href: at(visit, '/check-helper'),
      task: t('guide.home.ways.helper.name'),
      line: t('guide.home.ways.helper.about'),
    },
    { href: at(visit, '/status'), task: t('guide.home.ways.status.name'), line: t('guide.home.ways.status.about') },
  ];
}
