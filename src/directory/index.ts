// What other rooms may use of the directory.
export {
  APPEALS,
  AGENCY_CAUTIONS,
  AGENCY_NOTES,
  CHANNELS,
  CONTENTS,
  CRIME_KINDS,
  DIRECTORY_FILES,
  HOTLINE_TOPICS,
  HOURS,
  INVESTIGATORS,
  type Agency,
  type Borough,
  type Confidence,
  type CrimeKind,
  type Directory,
  type Hotline,
  type HotlineTopic,
  type Investigator,
  type Place,
  type SpokenLanguage,
  type Visa,
} from './domain/schema.ts';
export { isShown, readDirectory } from './domain/read-directory.ts';
export {
  findAgencies,
  UNKNOWNS,
  WHY,
  type AgencyAnswer,
  type AgencyMatch,
  type AgencyQuestion,
  type UnknownPart,
  type Why,
} from './domain/find-agencies.ts';
export { isNeed, NEEDS, type Need } from './domain/needs.ts';
export { areasOfPack, snapshotOfPack } from './domain/pack-snapshot.ts';
export {
  HSDS_TABLES,
  LOCATION_TYPES,
  SERVICE_STATUSES,
  type Address,
  type Attribute,
  type Contact,
  type HsdsDirectory,
  type HsdsTables,
  type Language,
  type Location,
  type Organization,
  type Phone,
  type Provenance,
  type Schedule,
  type Service,
  type ServiceArea,
  type ServiceAtLocation,
  type Taxonomy,
  type TaxonomyTerm,
} from './domain/hsds.ts';
export {
  ARRANGEMENTS,
  FEES,
  LANGUAGE_HOWS,
  PHONE_ABOUTS,
  placesOfKind,
  SERVICE_KINDS,
  SERVICE_NOTES,
  WEEKDAYS,
  type Arrangement,
  type DirectorySnapshot,
  type Fee,
  type LanguageHow,
  type Opening,
  type OpeningHours,
  type PhoneAbout,
  type Point,
  type Precinct,
  type PrecinctShare,
  type PublicLanguage,
  type PublicPhone,
  type PublicPlace,
  type PublicService,
  type ServiceKind,
  type ServiceNote,
  type Shown,
  type Weekday,
  type ZipArea,
} from './domain/snapshot.ts';
export { decodeBoundaries, encodeBoundaries, type BoundaryWire } from './domain/boundary-wire.ts';
export {
  BORDER_METRES,
  locatePrecinct,
  NEAR_METRES,
  nearestStationHouses,
  type Boundaries,
  type NearStation,
  type PrecinctAnswer,
  type PrecinctShape,
} from './domain/boundaries.ts';
export { distanceMiles } from './domain/distance.ts';
export {
  hoursOfCode,
  isOpenAt,
  OPEN_STATES,
  parseOpeningHours,
  wallTime,
  type Holidays,
  type OpenState,
} from './domain/opening-hours.ts';
export {
  BOUNDARY_CODES,
  readBoundaries,
  type BoundariesRead,
  type BoundaryCode,
  type BoundaryRefusal,
} from './domain/read-boundaries.ts';
export { precinctsOfZip, readZip, zipAreaOf, type ZipAnswer } from './domain/zip.ts';
export {
  CONDITIONS,
  findHelp,
  type Condition,
  type HelpAnswer,
  type HelpMatch,
  type HelpMoment,
  type HelpQuestion,
  type Loosened,
} from './domain/find-help.ts';
export { isSameLanguage, matchLanguage, type LanguageMatch } from './domain/match-language.ts';
export { recordsOfPack, WHOLE_CITY } from './domain/pack-records.ts';
export { snapshotOf, type Areas } from './domain/public-snapshot.ts';
