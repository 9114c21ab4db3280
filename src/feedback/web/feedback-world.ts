// What the pages of feedback are made from.
import type { Site } from '../../ui/index.ts';
import type { GivingWorld } from '../actions/give-feedback.ts';

export interface FeedbackWorld extends Omit<GivingWorld, 'ceiling'> {
  /** As public pages have it. */
  readonly publicSite: Site;
  /** As pages behind sign-in have it. */
  readonly site: Site;
}
