// The shell of the pages about helpers, and the telephone lines that they share.
import { Calls, SitePage, type Content } from '../../ui/index.ts';
import { isShown } from '../domain/read-directory.ts';
import type { HotlineTopic } from '../domain/schema.ts';
import type { HelperVisit } from './helper-world.ts';

export interface HelperPageProps {
  visit: HelperVisit;
  title: string;
  /** After the language. */
  path: string;
  /** A sentence for search engines; absent on an answer to somebody's search. */
  about?: string | undefined;
  isError?: boolean;
  children: Content;
}

export function HelperPage({ visit, title, path, about, isError, children }: HelperPageProps) {
  const { t, world } = visit;
  return (
    <SitePage t={t} title={title} path={path} about={about} site={world.site} isError={isError}>
      <div class="flow doc">{children}</div>
    </SitePage>
  );
}

/** Lines that can be called, and below them offices that are reached on the web only. */
export function Lines({ visit: { t, world }, topics }: { visit: HelperVisit; topics: readonly HotlineTopic[] }) {
  const rows = world.directory.hotlines.filter(
    (row) => isShown(row) && row.topics.some((topic) => topics.includes(topic)),
  );
  const words = (row: (typeof rows)[number]) => t.maybe(`directory.hotlines.${row.id}`) ?? row.name;
  const calls = rows.flatMap((row) => {
    if (row.phone === undefined) return [];
    const what = (
      <>
        <bdi lang="en">{row.name}</bdi>
        <br />
        {words(row)}
      </>
    );
    return [{ number: row.phone, children: what }];
  });
  const onWeb = rows.filter((row) => row.phone === undefined && row.web !== undefined);
  return (
    <>
      <Calls calls={calls} />
      {onWeb.length > 0 && (
        <ul>
          {onWeb.map((row) => (
            <li>
              <a href={`https://${row.web}`} rel="noreferrer">
                <bdi lang="en">{row.name}</bdi>
              </a>
              <br />
              {words(row)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
