// A station house: its name, where it stands, its telephone.
import type { Precinct } from '../../directory/index.ts';
import { Icon, Call, type Content } from '../../ui/index.ts';
import { languageFacts, type Language } from '../../platform/values/language.ts';
import type { Visit } from '../world.ts';

export interface PrecinctCardProps {
  visit: Visit;
  precinct: Precinct;
  /** Of the heading; 3 unless told. */
  level?: 2 | 3;
  /** "Most of this ZIP code". */
  children?: Content;
}

export function PrecinctCard({ visit, precinct, level = 3, children }: PrecinctCardProps) {
  const { t } = visit;
  const { name, address, zip, phone } = precinct;
  const Heading = level === 2 ? 'h2' : 'h3';
  const id = `precinct-${precinct.precinct}`;
  return (
    <article class="place" aria-labelledby={id}>
      <Heading id={id}>
        <bdi>{name}</bdi>
      </Heading>
      {children}
      <p class="line">
        <Icon name="pin" />
        <bdi lang="en">{zip === undefined ? address : `${address}, ${zip}`}</bdi>
      </p>
      {phone === undefined ? <p class="small">{t('guide.precinct.noPhone')}</p> : <Call number={phone} />}
    </article>
  );
}

/** In what words a part of a ZIP area is said; the exact part stands beside it. */
export function shareWords({ t }: Visit, share: number): string {
  if (share > 0.99) return t('guide.precinct.share.all');
  const percent = percentOf(t.language, share);
  if (share > 0.6) return t('guide.precinct.share.most', { percent });
  if (share >= 0.4) return t('guide.precinct.share.half', { percent });
  return share >= 0.15 ? t('guide.precinct.share.part', { percent }) : t('guide.precinct.share.small', { percent });
}

function percentOf(language: Language, share: number): string {
  return new Intl.NumberFormat(languageFacts(language).intl, { style: 'percent' }).format(share);
}
