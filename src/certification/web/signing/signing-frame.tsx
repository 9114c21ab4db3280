// What both signing pages share: where the request is on the way from reading to release, and what was refused.
import type { AppContext } from '../../../platform/http/index.ts';
import type { Translate } from '../../../platform/i18n/index.ts';
import type { Refusal } from '../../../platform/values/result.ts';
import { Crumbs, Note, Stages, type Content } from '../../../ui/index.ts';
import { Frame } from '../frame.tsx';
import { refusalSentence } from '../refused.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';
import { agencyPath, nameOf, SIGNING_STEPS, stepOf, type SigningCase } from './signing-case.ts';

export interface SigningFrameProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly signing: SigningCase;
  readonly title: string;
  readonly heading: string;
  /** Why the last thing asked for was not done. */
  readonly refusal: Refusal | null;
  readonly isError?: boolean | undefined;
  readonly children: Content;
}

export function SigningFrame({ c, world, signing, title, heading, refusal, isError, children }: SigningFrameProps) {
  const { t } = c.var;
  const { request } = signing;
  return (
    <Frame c={c} actor={signedIn(c)} site={world.site} title={title} current="queue" isError={isError}>
      <Crumbs
        label={t('signing.crumbs')}
        links={[
          { href: `/${t.language}/agency`, label: t('signing.queue') },
          { href: agencyPath(c, request.requestId), label: request.reference ?? t('signing.request') },
        ]}
        here={title}
      />
      <div class="flow">
        <h1>
          {heading} <bdi>{nameOf(signing)}</bdi>
        </h1>
        <Stages
          stages={SIGNING_STEPS.map((step) => t(`signing.steps.${step}`))}
          current={stepOf(signing)}
          doneWord={t('signing.steps.done')}
        />
        {refusal !== null && (
          <Note kind="stop" id="refused" title={t('signing.refusal.title')} live>
            <p>{signingRefusal(t, refusal)}</p>
          </Note>
        )}
        {children}
      </div>
    </Frame>
  );
}

/** The state in words stands in some sentences. */
export function signingRefusal(t: Translate, refusal: Refusal): string {
  const state = t.maybe(`signing.stateNow.${String(refusal.params?.['state'] ?? '')}`) ?? '';
  return t.maybe(`signing.refusal.${refusal.code}`, { ...refusal.params, state }) ?? refusalSentence(t, refusal);
}
