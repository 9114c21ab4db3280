// Keep the guide on this phone, or erase it: what that does, what a person who looks at the phone can see, and when not to.
// Nothing happens until a button is pressed; the buttons need the script, and stay hidden without it.
import { Button, Icon, Note } from '../../ui/index.ts';
import { DangerNow } from '../pages/home.page.tsx';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';

const KEPT = ['pages', 'numbers', 'language'] as const;
const NOT_KEPT = ['answers', 'network'] as const;
const REMAINS = ['history', 'cache', 'backup'] as const;

export function KeepPage({ visit }: { visit: Visit }) {
  const { t } = visit;
  return (
    <GuidePage
      visit={visit}
      title={t('guide.keep.title')}
      path="/keep"
      about={t('guide.keep.lede')}
      extraScripts={['keep.js']}
    >
      <div class="flow">
        <h1>{t('guide.keep.heading')}</h1>
        <p class="lede">{t('guide.keep.lede')}</p>
        <Note id="seen" title={t('guide.keep.seen.heading')}>
          <p>{t('guide.keep.seen.text')}</p>
          <p>
            {t('guide.keep.seen.instead')} <a href={at(visit, '/privacy')}>{t('guide.keep.seen.link')}</a>
          </p>
        </Note>
        <h2>{t('guide.keep.what.heading')}</h2>
        <ul class="measure">
          {KEPT.map((part) => (
            <li>{t(`guide.keep.what.${part}`)}</li>
          ))}
        </ul>
        <h2>{t('guide.keep.not.heading')}</h2>
        <ul class="measure">
          {NOT_KEPT.map((part) => (
            <li>{t(`guide.keep.not.${part}`)}</li>
          ))}
        </ul>
        <p class="measure">{t('guide.keep.size')}</p>
        <p class="measure">{t('guide.keep.newer')}</p>
        <KeepForm visit={visit} />
        <h2 id="erase">{t('guide.keep.erase.heading')}</h2>
        <p class="measure">{t('guide.keep.erase.text')}</p>
        <ul class="measure">
          {REMAINS.map((part) => (
            <li>{t(`guide.keep.remains.${part}`)}</li>
          ))}
        </ul>
        <EraseForm visit={visit} />
        <DangerNow visit={visit} linked />
      </div>
    </GuidePage>
  );
}

/** The words of everything that can come of a press stand in the page, in its language; the script only chooses. */
function KeepForm({ visit: { t } }: { visit: Visit }) {
  return (
    <form
      class="flow"
      data-keep={`/sw-${t.language}.js`}
      data-manifest={`/manifest-${t.language}.webmanifest`}
      data-working={t('guide.keep.said.working')}
      data-done={t('guide.keep.said.kept')}
      data-failed={t('guide.keep.said.failed')}
      data-unable={t('guide.keep.said.unable')}
    >
      <p data-no-script>{t('guide.keep.noScript')}</p>
      <div data-needs-script hidden>
        <Button>
          <Icon name="device" />
          {t('guide.keep.button')}
        </Button>
      </div>
      <p role="status"></p>
    </form>
  );
}

function EraseForm({ visit: { t } }: { visit: Visit }) {
  return (
    <form
      class="flow"
      data-erase
      data-working={t('guide.keep.said.erasing')}
      data-done={t('guide.keep.said.erased')}
      data-failed={t('guide.keep.said.notErased')}
    >
      <p data-no-script>{t('guide.keep.erase.noScript')}</p>
      <div data-needs-script hidden>
        <Button kind="quiet">{t('guide.keep.erase.button')}</Button>
      </div>
      <p role="status"></p>
    </form>
  );
}
