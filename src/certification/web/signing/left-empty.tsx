// What the agency's part of the form leaves empty, and where to fill it: for whoever is about to sign.
import type { AppContext } from '../../../platform/http/index.ts';
import { Note } from '../../../ui/index.ts';
import { leftEmptyByAgency } from '../../domain/supplement-b/index.ts';
import { itemLabel } from '../../forms/index.ts';
import { agencyPath, type SigningCase } from './signing-case.ts';

export function LeftEmpty({ c, signing }: { readonly c: AppContext; readonly signing: SigningCase }) {
  const { t } = c.var;
  const { requestId, allowed } = signing.request;
  const items = leftEmptyByAgency(signing.opened.form);
  return (
    <Note kind="plain" id="left-empty" title={t('signing.leftEmpty.title')} level={3}>
      {items.length === 0 ? (
        <p>{t('signing.leftEmpty.none')}</p>
      ) : (
        <ul>
          {items.map(({ id, part, item }) => (
            <li>{t('signing.leftEmpty.item', { part, item, name: itemLabel(id, t) })}</li>
          ))}
        </ul>
      )}
      {allowed['record-form-facts'].ok && (
        <p>
          <a class="pad" href={`${agencyPath(c, requestId)}/form-facts`}>
            {t('signing.leftEmpty.fill')}
          </a>
        </p>
      )}
    </Note>
  );
}
