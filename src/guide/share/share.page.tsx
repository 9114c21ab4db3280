// A page to take along: a code that a camera reads, and a text message that says nothing but the address of the first page.
import { qrRows } from '../../platform/values/qr-code.ts';
import { Keep, LinkButton, Note } from '../../ui/index.ts';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';

/** `path` is that of the page to take along, after the language: '/rights/safety-plan'. */
export function SharePage({ visit, path }: { visit: Visit; path: string }) {
  const { t, world } = visit;
  const address = `${world.site.address}/${t.language}${path}`;
  const message = t('guide.share.message', { address: `${world.site.address}/${t.language}` });
  return (
    <GuidePage visit={visit} title={t('guide.share.title')} path={`/share${path}`}>
      <div class="flow doc">
        <h1>{t('guide.share.heading')}</h1>
        <p class="lede">{t('guide.share.lede')}</p>
        <Keep
          title={t('guide.share.camera.heading')}
          line={<CodeWords visit={visit} address={address} />}
          qr={{ rows: qrRows(address), label: address }}
        />
        <h2>{t('guide.share.text.heading')}</h2>
        <p class="measure">{t('guide.share.text.text')}</p>
        <blockquote dir="auto">{message}</blockquote>
        <p>
          <LinkButton kind="quiet" href={`sms:?&body=${encodeURIComponent(message)}`}>
            {t('guide.share.text.button')}
          </LinkButton>
        </p>
        <Note>{t('guide.share.traces')}</Note>
        <p>
          <a class="pad" href={at(visit, path)}>
            {t('guide.share.back')}
          </a>
        </p>
      </div>
    </GuidePage>
  );
}

function CodeWords({ visit: { t }, address }: { visit: Visit; address: string }) {
  return (
    <>
      {t('guide.share.camera.text')} <bdi lang="en">{address}</bdi>
    </>
  );
}
