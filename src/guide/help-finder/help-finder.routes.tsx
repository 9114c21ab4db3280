// The address of the help finder. What is asked travels in the body of the request and is forgotten with the answer.
import type { Hono } from 'hono';
import { findHelp, type HelpAnswer } from '../../directory/index.ts';
import { readingPage, send, withFields } from '../respond.ts';
import type { GuideWorld } from '../world.ts';
import { HelpFinderPage } from './help-finder.page.tsx';
import { NOTHING_ASKED, questionOf, readHelpFields, type HelpAsked } from './help-fields.ts';
import { spokenCodes } from './spoken-languages.ts';

const PATH = '/help-finder';

export function addHelpFinder(guide: Hono, world: GuideWorld): void {
  readingPage(guide, world, PATH, (visit) => HelpFinderPage({ visit, asked: NOTHING_ASKED }));
  guide.post(`/:language${PATH}`, (c) =>
    withFields(c, world, (visit, fields) => {
      const { boroughs } = world.directory;
      const asked = readHelpFields(fields, { snapshot: world.places(), boroughs, languages: spokenCodes(world) });
      if (asked.zipIssue !== undefined)
        return send(c, HelpFinderPage({ visit, asked, isPosted: true }), { status: 422 });
      return send(c, HelpFinderPage({ visit, asked, answer: answerTo(world, asked), isPosted: true }));
    }),
  );
}

function answerTo(world: GuideWorld, asked: HelpAsked): HelpAnswer {
  return findHelp(world.places(), questionOf(asked), {
    at: world.now(),
    timeZone: world.site.timeZone,
    holidays: world.law.calendar(world.jurisdiction),
  });
}
