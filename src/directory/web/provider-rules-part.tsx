// The law's rules for people who sell help with immigration papers, each with its place in the law.
import { FINES, MAY_NOT, MUST, WHO_MAY_HELP, type ProviderRule } from '../domain/provider-rules.ts';
import { Cited, citationsOf } from './cited.tsx';
import type { HelperVisit } from './helper-world.ts';

const PATH = '/check-helper';

export function ProviderRules({ visit }: { visit: HelperVisit }) {
  const { t } = visit;
  return (
    <section class="flow" aria-labelledby="rules">
      <h2 id="rules">{t('check-helper.rules.title')}</h2>
      <Cited visit={visit} id="who" path={PATH} ids={WHO_MAY_HELP}>
        <p>{t('check-helper.rules.who')}</p>
        <p>{t('check-helper.notary')}</p>
      </Cited>
      <RuleList visit={visit} title={t('check-helper.rules.mayNot')} rules={MAY_NOT} />
      <RuleList visit={visit} title={t('check-helper.rules.must')} rules={MUST} />
      <Cited visit={visit} id="fines" path={PATH} ids={FINES.sources}>
        <p>{t('check-helper.rules.fines')}</p>
      </Cited>
    </section>
  );
}

interface RuleListProps {
  visit: HelperVisit;
  title: string;
  rules: readonly ProviderRule[];
}

/** A rule of which the packs of this place have no section is not the law there. */
function RuleList({ visit, title, rules }: RuleListProps) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {rules
          .filter(({ sources }) => citationsOf(visit, sources).length > 0)
          .map(({ id, sources }) => (
            <li>
              <Cited visit={visit} id={id} path={PATH} ids={sources}>
                <p>{visit.t(`check-helper.rules.${id}`)}</p>
              </Cited>
            </li>
          ))}
      </ul>
    </>
  );
}
