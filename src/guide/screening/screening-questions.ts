// All questions by id, in the order in which they can come. The boroughs of "where" come from the pack.
import { safeNow } from './questions/safe-now.page.ts';
import { forWhom } from './questions/for-whom.page.ts';
import { ageNow } from './questions/age-now.page.ts';
import { ageThen } from './questions/age-then.page.ts';
import { whatHappened } from './questions/what-happened.page.ts';
import { hurtHow } from './questions/hurt-how.page.ts';
import { forcedFor } from './questions/forced-for.page.ts';
import { forcedBy } from './questions/forced-by.page.ts';
import { forcedYoung } from './questions/forced-young.page.ts';
import { forcedTold } from './questions/forced-told.page.ts';
import { forcedNow } from './questions/forced-now.page.ts';
import { whereQuestion } from './questions/where.page.ts';
import { whoKnows } from './questions/who-knows.page.ts';
import { helped } from './questions/helped.page.ts';
import { whyStopped } from './questions/why-stopped.page.ts';
import { whoDidIt } from './questions/who-did-it.page.ts';
import { abuse } from './questions/abuse.page.ts';
import { theirPapers } from './questions/their-papers.page.ts';
import { tieEnded } from './questions/tie-ended.page.ts';
import { endedRecently } from './questions/ended-recently.page.ts';
import { marriageReal } from './questions/marriage-real.page.ts';
import { livedTogether } from './questions/lived-together.page.ts';
import { marriedNow } from './questions/married-now.page.ts';
import { delay } from './questions/delay.page.ts';
import { parentCare } from './questions/parent-care.page.ts';
import type { Borough } from '../../directory/index.ts';
import type { Questions } from './walk.ts';

export function screeningQuestions(boroughs: readonly Borough[]): Questions {
  return {
    'safe-now': safeNow,
    'for-whom': forWhom,
    'age-now': ageNow,
    'age-then': ageThen,
    'what-happened': whatHappened,
    'hurt-how': hurtHow,
    'forced-for': forcedFor,
    'forced-by': forcedBy,
    'forced-young': forcedYoung,
    'forced-told': forcedTold,
    'forced-now': forcedNow,
    where: whereQuestion(boroughs),
    'who-knows': whoKnows,
    helped,
    'why-stopped': whyStopped,
    'who-did-it': whoDidIt,
    abuse,
    'their-papers': theirPapers,
    'tie-ended': tieEnded,
    'ended-recently': endedRecently,
    'marriage-real': marriageReal,
    'lived-together': livedTogether,
    'married-now': marriedNow,
    delay,
    'parent-care': parentCare,
  };
}
