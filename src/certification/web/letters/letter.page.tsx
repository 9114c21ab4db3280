// A letter to read and to print: English, then the language the person reads.
import { raw } from 'hono/html';
import type { AppContext } from '../../../platform/http/index.ts';
import { Crumbs, LinkButton } from '../../../ui/index.ts';
import type { OpenedLetter } from '../../actions/open-letter.ts';
import type { LetterKind } from '../../domain/kept.ts';
import { Frame } from '../frame.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';

export interface LetterPageProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly kind: LetterKind;
  readonly opened: OpenedLetter;
}

export function LetterPage({ c, world, kind, opened }: LetterPageProps) {
  const { t } = c.var;
  const isRequester = opened.side === 'requester';
  const list = `/${t.language}/${isRequester ? 'advocate' : 'agency'}`;
  const request = `${list}/requests/${opened.requestId}`;
  const title = t(`signing.letter.kind.${kind}`);
  return (
    <Frame c={c} actor={signedIn(c)} site={world.site} title={title} current={isRequester ? 'requests' : 'queue'}>
      <div class="noprint">
        <Crumbs
          label={t('signing.crumbs')}
          links={[
            { href: list, label: isRequester ? t('certification.menu.requests') : t('signing.queue') },
            { href: request, label: opened.reference },
          ]}
          here={title}
        />
      </div>
      <div class="side">
        <div class="card">
          {/* As it was kept: our own markup, escaped when it was written. */}
          {raw(opened.rendering.html)}
        </div>
        <aside class="rail noprint" aria-label={t('signing.letter.title')}>
          <div class="card flow">
            <p>{t('signing.letter.asSent')}</p>
            <p>
              <LinkButton kind="quiet" icon="print" href={`${request}/letters/${kind}.pdf`}>
                {t('signing.letter.pdf')}
              </LinkButton>
            </p>
            <p class="small soft">{t('signing.letter.print')}</p>
            <p>
              <a class="pad" href={request}>
                {t('signing.letter.back')}
              </a>
            </p>
          </div>
        </aside>
      </div>
    </Frame>
  );
}
