// A form that was not taken: from another site, cut off on the way, or too long. Nothing was changed, and it says so.
import type { Translate } from '../../platform/i18n/index.ts';
import type { Refusal } from '../../platform/values/result.ts';
import { SitePage, type Site } from '../../ui/index.ts';

/** 403 for a form of another site, 413 for one that is too long, 400 for one that did not arrive whole. */
export function statusOf(refusal: Refusal): 400 | 403 | 413 {
  if (refusal.code === 'form-from-elsewhere') return 403;
  return refusal.code === 'form-too-large' ? 413 : 400;
}

function wordsOf(t: Translate, refusal: Refusal): { title: string; text: string } {
  if (refusal.code === 'form-from-elsewhere')
    return { title: t('accounts.refused.elsewhere.title'), text: t('accounts.refused.elsewhere.text') };
  if (refusal.code === 'form-too-large')
    return { title: t('accounts.refused.tooLarge.title'), text: t('accounts.refused.tooLarge.text') };
  return { title: t('accounts.refused.broken.title'), text: t('accounts.refused.broken.text') };
}

export function RefusedFormPage(props: { t: Translate; site: Site; refusal: Refusal; back: string }) {
  const { t, site } = props;
  const { title, text } = wordsOf(t, props.refusal);
  return (
    <SitePage t={t} title={title} path="" site={site} footPromise={t('accounts.signIn.cookie')}>
      <div class="flow measure">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a class="pad" href={props.back}>
            {t('accounts.refused.back')}
          </a>
        </p>
      </div>
    </SitePage>
  );
}
