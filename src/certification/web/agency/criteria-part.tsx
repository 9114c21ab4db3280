// The five questions, one form: a press on any "Save" keeps every answer that was touched.
import { Button, CheckGroup, Criterion, HiddenFields, Lamp, TextArea } from '../../../ui/index.ts';
import { FINDING_ANSWERS } from '../../domain/criteria.ts';
import { LONGEST_TEXT } from '../../domain/form-reader.ts';
import { CitationLines } from '../citation.tsx';
import { BlockedLine } from './blocked-line.tsx';
import { toCriteria, type CriterionCard, type Suggestion } from './criteria.model.ts';
import { boxName } from './desk-forms.ts';
import { deskPath, hiddenOf, issueOf, postedTo, type DeskProps } from './desk-parts.ts';

export function CriteriaPart(props: DeskProps) {
  const { c, world, view, refused } = props;
  const { t } = c.var;
  const cards = toCriteria(t, view, postedTo('findings', refused), world.site.timeZone);
  const allowed = view.allowed['record-finding'];
  return (
    <section class="flow" aria-labelledby="questions">
      <h2 id="questions">{t('desk.criterion.heading')}</h2>
      <BlockedLine c={c} view={view} act="record-finding" />
      <form method="post" action={`${deskPath(c, view.requestId)}/findings`} class="flow" data-once>
        <HiddenFields values={hiddenOf(c, view)} />
        {cards.map((card) => (
          <Card {...props} card={card} locked={!allowed.ok} />
        ))}
      </form>
    </section>
  );
}

interface CardProps extends DeskProps {
  readonly card: CriterionCard;
  readonly locked: boolean;
}

function Card(props: CardProps) {
  const { c, refused, card, locked } = props;
  const { t } = c.var;
  return (
    <div id={`question-${card.short}`}>
      <Criterion
        name={boxName('answer', card.criterion)}
        number={card.number}
        question={card.question}
        answers={FINDING_ANSWERS.map((answer) => ({ value: answer, answer, label: t(`desk.answer.${answer}`) }))}
        value={card.answer}
        locked={locked}
        issue={issueOf('findings', refused, boxName('answer', card.criterion))}
        evidence={card.told.map((page) => (
          <a class="pad" href={`#told-${page}`}>
            {t(`certification.page.${page}.title`)}
          </a>
        ))}
      >
        {card.suggestion && <Suggested {...props} suggestion={card.suggestion} />}
        {card.differs && <p class="unread small">{t('desk.criterion.differs')}</p>}
        {locked ? <Found {...props} /> : <Finding {...props} />}
        {card.answered && <p class="small soft">{card.answered}</p>}
      </Criterion>
    </div>
  );
}

/** What the same rules say that the requester's own check used. It suggests; the reviewer answers. */
function Suggested({ c, card, suggestion }: CardProps & { suggestion: Suggestion }) {
  const { t } = c.var;
  const [first, ...more] = suggestion.citations;
  return (
    <div>
      <p>
        <Lamp answer={suggestion.answer} words={suggestion.words} />
      </p>
      {suggestion.reasons.map((reason) => (
        <p class="small">{reason}</p>
      ))}
      {first && <CitationLines t={t} citations={[first]} />}
      <details>
        <summary class="small">
          <span>
            {t('desk.criterion.rule')} <span class="vh">{card.question}</span>
          </span>
        </summary>
        <div class="flow">
          <p>{suggestion.statement}</p>
          {suggestion.doubts.map((doubt) => (
            <p class="small unread">{doubt}</p>
          ))}
          <CitationLines t={t} citations={more} />
        </div>
      </details>
    </div>
  );
}

function Finding({ c, view, refused, card }: CardProps) {
  const { t } = c.var;
  const evidence = view.documents.filter(({ kind }) => kind === 'evidence');
  const facts = boxName('facts', card.criterion);
  const ticks = boxName('evidence', card.criterion);
  return (
    <>
      <input type="hidden" name={boxName('was', card.criterion)} value={card.mark} />
      <TextArea
        name={facts}
        label={t('desk.criterion.facts')}
        value={card.facts}
        rows={2}
        maxlength={LONGEST_TEXT}
        issue={issueOf('findings', refused, facts)}
      />
      {evidence.length > 0 && (
        <CheckGroup
          name={ticks}
          label={t('desk.criterion.shownBy')}
          values={card.evidence}
          options={evidence.map(({ id, title }) => ({ value: id, label: <bdi>{title}</bdi> }))}
          issue={issueOf('findings', refused, ticks)}
          tight
        />
      )}
      <p>
        <Button kind="quiet" name="save" value={card.short}>
          {t('desk.criterion.save')} <span class="vh">{card.question}</span>
        </Button>
      </p>
    </>
  );
}

function Found({ c, view, card }: CardProps) {
  const { t } = c.var;
  const titles = view.documents.filter(({ id }) => card.evidence.includes(id)).map(({ title }) => title);
  return (
    <>
      {card.facts !== '' && <p dir="auto">{card.facts}</p>}
      {titles.length > 0 && (
        <p class="small">
          {t('desk.criterion.shownBy')}: <bdi>{t.list(titles)}</bdi>
        </p>
      )}
    </>
  );
}
