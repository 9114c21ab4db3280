// Makes the demonstration's requests by the very actions that people use, each at its own moment in the past.
import type { Actor } from '../../accounts/index.ts';
import { localDate } from '../../platform/clock/index.ts';
import { addDays, type IsoDate } from '../../platform/values/iso-date.ts';
import { addDocument } from '../actions/add-document.ts';
import { askInformation } from '../actions/ask-information.ts';
import { assignRequest } from '../actions/assign-request.ts';
import { attachSignedForm } from '../actions/attach-signed-form.ts';
import { beginReview } from '../actions/begin-review.ts';
import { certifyRequest } from '../actions/certify-request.ts';
import { confirmDenial } from '../actions/confirm-denial.ts';
import { proposeDenial } from '../actions/propose-denial.ts';
import { recordFinding } from '../actions/record-finding.ts';
import { releaseForm } from '../actions/release-form.ts';
import { replyToAgency } from '../actions/reply-to-agency.ts';
import { saveDraftPage } from '../actions/save-draft-page.ts';
import { signForm } from '../actions/sign-form.ts';
import { startDraft } from '../actions/start-draft.ts';
import { submitRequest } from '../actions/submit-request.ts';
import { withdrawRequest } from '../actions/withdraw-request.ts';
import type { CertificationWorld, Outcome } from '../actions/world.ts';
import { writeInternalNote } from '../actions/write-internal-note.ts';
import { CRITERIA } from '../domain/criteria.ts';
import type { Fields } from '../domain/form-reader.ts';
import { COURSES, plannedRequests, type Course, type Planned } from './courses.ts';
import { paperOf } from './paper.ts';
import { inventedPeople, type InventedPerson } from './people.ts';
import { STORIES, type Story } from './stories.ts';

/** The invented people who work at one agency. */
export interface AgencyTeam {
  readonly clerk: Actor;
  readonly reviewers: readonly Actor[];
  readonly secondReviewer: Actor;
  readonly official: Actor;
}

export interface DemonstrationCast {
  readonly advocates: readonly Actor[];
  readonly teams: Readonly<Record<Story['agency'], AgencyTeam>>;
}

interface Building {
  readonly world: CertificationWorld;
  readonly team: AgencyTeam;
  readonly advocate: Actor;
  readonly reviewer: Actor;
  readonly story: Story;
  readonly person: InventedPerson;
  readonly plan: Planned;
  readonly startsOn: IsoDate;
  readonly requestId: string;
}

/** Writes every planned request; gives how many. A refusal on the way is a fault of the plan, and thrown. */
export async function buildRequests(world: CertificationWorld, cast: DemonstrationCast, now: Date): Promise<number> {
  const plans = plannedRequests();
  const people = inventedPeople(plans.length);
  const today = localDate(now, world.timeZone);
  for (const [index, plan] of plans.entries()) {
    const story = storyFor(plan.course, index);
    const [person, team] = [people[index], cast.teams[story.agency]];
    const advocate = cast.advocates[index % 3 === 0 ? 1 : 0];
    const reviewer = team.reviewers[index % team.reviewers.length];
    if (!person || !advocate || !reviewer) throw new Error('the demonstration has too few people');
    const startsOn = addDays(today, -plan.daysAgo);
    const parts = { world, team, advocate, reviewer, story, person, plan, startsOn };
    const requestId = await begin(parts);
    await goOn({ ...parts, requestId });
  }
  return plans.length;
}

/** A denial needs a story in which something can fail: the call that nobody answered. */
function storyFor(course: Course, index: number): Story {
  const wanted = course === 'denied' || course === 'denial-proposed' ? 'missed-call' : null;
  const story = STORIES.find(({ id }) => id === wanted) ?? STORIES[index % STORIES.length];
  if (story === undefined) throw new Error('there are no stories');
  return story;
}

/** Ten in the morning where the office sits, give or take daylight saving. */
function at(building: Pick<Building, 'startsOn'>, day: number): Date {
  return new Date(`${addDays(building.startsOn, day)}T15:10:00Z`);
}

async function begin(building: Omit<Building, 'requestId'>): Promise<string> {
  const { world, advocate, story, person, plan } = building;
  const name = { 'name.family': [person.family], 'name.given': [person.given] };
  const draft = done(
    await startDraft(world, advocate, at(building, 0), { agencyId: story.agency, clientFields: name }),
  );
  const day = addDays(building.startsOn, -24);
  const pages: Record<string, Fields> = {
    victim: {
      ...name,
      'born-on': [person.born],
      'spoken-language': [person.speaks],
      'letter-language': [person.letters],
    },
    role: { kind: ['direct'], 'took-part': ['no'] },
    'safe-contact': {
      'safe.text': ['yes'],
      phone: ['212-555-0147'],
      times: ['10 am to 2 pm'],
      'code-name': ['the library'],
    },
    crime: { ...story.crime, 'date.1': [day] },
    investigation: { 'agency-acted': ['yes'], 'report-number': [`2026-${person.born.replaceAll('-', '').slice(2)}`] },
    help: story.help,
    injuries: { description: [story.injuries] },
    family: { culpable: ['no'] },
    urgent: plan.urgent
      ? { 'aging-out-on': [addDays(building.startsOn, 75 + (plan.daysAgo % 40))], 'aging-out-who': ['A daughter'] }
      : {},
  };
  const kept = plan.course === 'draft' ? Object.entries(pages).slice(0, 4) : Object.entries(pages);
  for (const [page, fields] of kept)
    done(await saveDraftPage(world, advocate, at(building, 0), { requestId: draft.requestId, page, fields }));
  return draft.requestId;
}

/** Each course is the way of those before it, and one step more. */
async function goOn(building: Building): Promise<void> {
  const { course, wasAsked } = building.plan;
  if (course === 'draft') return;
  await send(building);
  if (course === 'withdrawn') return withdraw(building);
  if (course === 'received') return;
  await review(building);
  if (wasAsked) await ask(building, course !== 'asked');
  if (course === 'asked') return;
  await find(building, course);
  if (course === 'in-review') return;
  if (course === 'denied' || course === 'denial-proposed') return deny(building, course === 'denied');
  await certify(building, COURSES.indexOf(course));
}

async function send(building: Building): Promise<void> {
  const { world, advocate, requestId } = building;
  const moment = at(building, 0);
  const report = paperOf(['Complaint report (invented)', `Report for ${building.story.id}`, building.story.facts[0]]);
  const file = { name: 'report.pdf', bytes: report };
  done(await addDocument(world, advocate, moment, { requestId, file, title: 'Police report' }));
  done(await submitRequest(world, advocate, moment, { requestId }));
}

async function withdraw(building: Building): Promise<void> {
  const { world, advocate, requestId } = building;
  done(await withdrawRequest(world, advocate, at(building, 11), { requestId }));
}

/** The clerk gives it to somebody on the next day, who begins soon after; a young request has not come so far. */
async function review(building: Building): Promise<void> {
  const { world, team, reviewer, requestId } = building;
  done(await assignRequest(world, team.clerk, at(building, 1), { requestId, to: reviewer.personId }));
  done(await beginReview(world, reviewer, at(building, 3), { requestId }));
  const text = 'Asked the squad for the file.';
  done(await writeInternalNote(world, reviewer, at(building, 4), { requestId, text }));
}

async function ask(building: Building, isAnswered: boolean): Promise<void> {
  const { world, reviewer, advocate, requestId } = building;
  const text = 'The statement and the report differ by one day. Which day is right? Either is fine if you tell us.';
  done(await askInformation(world, reviewer, at(building, 5), { requestId, text }));
  if (!isAnswered) return;
  const reply = 'The report is right. The statement was written from memory.';
  done(await replyToAgency(world, advocate, at(building, 7), { requestId, text: reply }));
}

async function find(building: Building, course: Course): Promise<void> {
  const { world, reviewer, story, requestId } = building;
  const isDenial = course === 'denied' || course === 'denial-proposed';
  const found = course === 'in-review' ? CRITERIA.slice(0, 3) : CRITERIA;
  const reason = reasonOf(building);
  for (const [index, criterion] of found.entries()) {
    const fails = isDenial && criterion === reason.criterion;
    const facts = fails ? reason.text : (story.facts[index] ?? '');
    const answer = fails ? 'fails' : 'holds';
    const command = { requestId, criterion, answer, facts, evidence: [] };
    done(await recordFinding(world, reviewer, at(building, 8), command));
  }
}

/** Most refusals of the demonstration rest on help that was refused, some on a crime of another office. */
function reasonOf({ plan }: Building) {
  return plan.daysAgo % 4 === 2
    ? { criterion: 'u-certification.agency', ground: 'not-our-crime', text: ANOTHER_OFFICE }
    : { criterion: 'u-certification.helpfulness', ground: 'unreasonable-refusal', text: REFUSED_HELP };
}

const ANOTHER_OFFICE =
  'The place named in the request lies outside the area of this department. Its own records were searched by name, date ' +
  'and place and hold no report. The police of the neighbouring county took the report and have the file; they can be asked.';

const REFUSED_HELP =
  'On 3 May and 10 May the detective asked, through an interpreter, for a statement about the jacket and the voice, ' +
  'offered a lawyer and a day of choice, and explained why it was needed. Both times the answer was that no more would ' +
  'be said, and no reason was given. There was no threat that the file knows of.';

async function deny(building: Building, isConfirmed: boolean): Promise<void> {
  const { world, reviewer, team, requestId } = building;
  done(await proposeDenial(world, reviewer, at(building, 30), { requestId, reasons: [reasonOf(building)] }));
  if (!isConfirmed) return;
  done(await confirmDenial(world, team.secondReviewer, at(building, 34), { requestId }));
}

/** How quickly an agency answers differs from request to request. */
async function certify(building: Building, far: number): Promise<void> {
  const { world, reviewer, team, requestId, plan } = building;
  const day = 20 + (plan.daysAgo % 17);
  const reached = (course: Course) => far >= COURSES.indexOf(course);
  done(await certifyRequest(world, reviewer, at(building, Math.min(day, plan.daysAgo - 6)), { requestId }));
  if (!reached('signed')) return;
  done(await signForm(world, team.official, at(building, Math.min(day + 2, plan.daysAgo - 4)), { requestId }));
  if (!reached('released')) return;
  const file = { name: 'signed-form.pdf', bytes: paperOf(['Supplement B, signed in ink (invented scan)']) };
  done(await attachSignedForm(world, team.official, at(building, day + 3), { requestId, file }));
  done(await releaseForm(world, team.official, at(building, day + 4), { requestId }));
}

function done<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`the demonstration cannot be built: ${JSON.stringify(outcome.refusal)}`);
}
