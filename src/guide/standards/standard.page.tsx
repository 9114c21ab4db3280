// The published standard of one agency, and the list of all: what decides, what may never decide, how to ask, how long.
import type { Agency } from '../../directory/index.ts';
import type { Citation, Explanation } from '../../law/index.ts';
import { Claim, Note, Original, Source, Ways } from '../../ui/index.ts';
import { AgencyCard } from '../offices/agency-card.tsx';
import { saySureness, sourceTitle } from '../say.ts';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import { agenciesWithStandard, standardOf, type GroundLine } from './standard.ts';

export function StandardsPage({ visit }: { visit: Visit }) {
  const { t, world } = visit;
  const ways = agenciesWithStandard(world).map((agency) => ({
    href: at(visit, `/standards/${agency.id}`),
    task: agency.name,
    line: t(`directory.levels.${agency.level}`),
  }));
  return (
    <GuidePage visit={visit} title={t('guide.standards.title')} path="/standards" about={t('guide.about.standards')}>
      <div class="flow">
        <h1>{t('guide.standards.heading')}</h1>
        <p class="lede">{t('guide.standards.lede')}</p>
        <Ways ways={ways} />
      </div>
    </GuidePage>
  );
}

export function StandardPage({ visit, agency }: { visit: Visit; agency: Agency }) {
  const { t, world } = visit;
  const { criteria, lawfulGrounds, forbiddenGrounds } = standardOf(world);
  const path = `/standards/${agency.id}`;
  return (
    <GuidePage
      visit={visit}
      title={t('guide.standards.title')}
      path={path}
      about={t('guide.standards.about', { agency: agency.name })}
    >
      <div class="flow doc">
        <h1>{t('guide.standards.of', { agency: agency.name })}</h1>
        <Note kind="plain">{t('guide.standards.madeFrom', { date: t.date(world.today()) })}</Note>
        <h2>{t('guide.standards.criteria')}</h2>
        <p class="measure">{t('guide.standards.criteriaText')}</p>
        {criteria.map((criterion) => (
          <Criterion visit={visit} path={path} criterion={criterion} />
        ))}
        <h2>{t('guide.standards.forbidden')}</h2>
        <p class="measure">{t('guide.standards.forbiddenText')}</p>
        <Grounds visit={visit} path={path} grounds={forbiddenGrounds} />
        <h2>{t('guide.standards.lawful')}</h2>
        <p class="measure">{t('guide.standards.lawfulText')}</p>
        <Grounds visit={visit} path={path} grounds={lawfulGrounds} />
        <h2>{t('guide.standards.ask')}</h2>
        <AgencyCard visit={visit} match={{ agency, why: [] }} />
      </div>
    </GuidePage>
  );
}

interface StatementsProps {
  visit: Visit;
  /** Of the page, after the language. */
  path: string;
}

function Criterion({ visit, path, criterion }: StatementsProps & { criterion: Explanation }) {
  const { t } = visit;
  const { rule, citations, statementKey, statement } = criterion;
  const text = t.maybe(statementKey) ?? statement;
  const [first] = citations;
  return (
    <div id={rule}>
      {first === undefined ? (
        <p class="measure">{text}</p>
      ) : (
        <Claim source={{ ...sourceOf(visit, first), children: <InEnglish visit={visit} path={`${path}#${rule}`} /> }}>
          {text}
        </Claim>
      )}
    </div>
  );
}

function Grounds({ visit, path, grounds }: StatementsProps & { grounds: readonly GroundLine[] }) {
  return (
    <ul class="flow measure">
      {grounds.map(({ id, label, citations }) => (
        <li id={id}>
          {visit.t.maybe(`law.ground.${id}`) ?? label}
          {citations.slice(0, 1).map((citation) => (
            <Source {...sourceOf(visit, citation)}>
              <InEnglish visit={visit} path={`${path}#${id}`} />
            </Source>
          ))}
        </li>
      ))}
    </ul>
  );
}

function InEnglish({ visit: { t, world }, path }: StatementsProps) {
  return <Original languages={world.site.languages} of={t.language} path={path} />;
}

function sourceOf({ t }: Visit, citation: Citation) {
  return { title: sourceTitle(citation), href: citation.url, ...saySureness(t, citation) };
}
