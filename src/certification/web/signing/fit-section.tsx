// What the official form cannot take in its own fields: listed before anybody signs, never cut in silence.
import type { AppContext } from '../../../platform/http/index.ts';
import { Note } from '../../../ui/index.ts';
import type { Fit } from '../../forms/index.ts';

export function FitSection({ c, fit }: { readonly c: AppContext; readonly fit: Fit | null }) {
  const { t } = c.var;
  if (fit === null)
    return (
      <Note kind="plain">
        <p>{t('signing.fit.none')}</p>
      </Note>
    );
  const { printed, isOlder, overflow, notPlaced } = fit;
  return (
    <>
      {isOlder && (
        <Note>
          <p>{t('signing.fit.older', { printed })}</p>
        </Note>
      )}
      {overflow.length + notPlaced.length === 0 ? (
        <Note kind="ok">
          <p>{t('signing.fit.all', { printed })}</p>
        </Note>
      ) : (
        <Note id="fit" title={t('signing.fit.title')} level={3}>
          <FitList c={c} title={t('signing.fit.overflow')} entries={overflow} />
          <FitList c={c} title={t('signing.fit.notPlaced')} entries={notPlaced} />
        </Note>
      )}
    </>
  );
}

type Entry = Fit['overflow'][number] & { readonly why?: Fit['notPlaced'][number]['why'] };

function FitList({ c, title, entries }: { c: AppContext; title: string; entries: readonly Entry[] }) {
  const { t } = c.var;
  if (entries.length === 0) return null;
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {entries.map(({ page, part, item, text, why }) => (
          <li>
            {t('signing.fit.where', { page, part, item })}
            {why !== undefined && <>: {t(`signing.fit.why.${why}`)}</>}
            <br />
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
