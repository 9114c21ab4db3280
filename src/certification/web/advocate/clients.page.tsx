// The people an organisation works for, by name, each with their requests.
import type { AppContext } from '../../../platform/http/index.ts';
import type { ClientList } from '../../actions/list-clients.ts';
import { fullName } from '../../domain/answers.ts';
import { Frame } from '../frame.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';
import { StateChip } from './my-requests.page.tsx';

export function ClientsPage({ c, world, list }: { c: AppContext; world: CertificationWebWorld; list: ClientList }) {
  const { t } = c.var;
  const title = t('certification.menu.clients');
  return (
    <Frame c={c} actor={signedIn(c)} site={world.site} title={title} current="clients">
      <h1>{title}</h1>
      <p class="lede">{t('certification.clients.intro')}</p>
      {list.clients.length === 0 && <p>{t('certification.mine.none')}</p>}
      <ul class="bare flow measure">
        {list.clients.map(({ name, requests }) => (
          <li class="card flow">
            <h2>
              <bdi>{fullName(name)}</bdi>
            </h2>
            <ul class="bare">
              {requests.map((request) => (
                <li class="row end">
                  <a class="pad" href={`/${t.language}/advocate/requests/${request.requestId}`}>
                    <span>
                      <bdi>{request.agencyName}</bdi>{' '}
                      {request.reference !== null && <span class="num">{request.reference}</span>}
                    </span>
                  </a>
                  <StateChip t={t} state={request.state} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
