// What other rooms, pages and the composition may use of transparency.

export {
  readPublicFigures,
  type AgencyFigures,
  type PeriodFigures,
  type PublicFigures,
} from './actions/read-public-figures.ts';
export { refreshFigures } from './actions/refresh-figures.ts';
export { publishCounts, publishMedian, SMALL, type PublishedCount } from './domain/suppression.ts';
