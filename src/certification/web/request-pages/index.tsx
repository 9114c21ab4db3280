// The pages of a request by name: what stands on each.
import type { RequestPage } from '../../domain/answers.ts';
import type { PageViewProps } from './boxes.tsx';
import { CrimePage } from './crime.page.tsx';
import { FamilyPage } from './family.page.tsx';
import { HelpPage } from './help.page.tsx';
import { InjuriesPage } from './injuries.page.tsx';
import { InvestigationPage } from './investigation.page.tsx';
import { RolePage } from './role.page.tsx';
import { SafeContactPage } from './safe-contact.page.tsx';
import { UrgentPage } from './urgent.page.tsx';
import { VictimPage } from './victim.page.tsx';

export type PageView = (props: PageViewProps) => ReturnType<typeof VictimPage>;

export const PAGE_VIEWS: Readonly<Record<RequestPage, PageView>> = {
  victim: VictimPage,
  role: RolePage,
  'safe-contact': SafeContactPage,
  crime: CrimePage,
  investigation: InvestigationPage,
  help: HelpPage,
  injuries: InjuriesPage,
  family: FamilyPage,
  urgent: UrgentPage,
};

export type { Choice, PageViewProps } from './boxes.tsx';
