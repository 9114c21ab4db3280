// Supplement B of the invented cast, for tests.

import { isoDate } from '../../../platform/values/iso-date.ts';
import { NO_NAME, type FormName, type SupplementB } from '../../domain/supplement-b/index.ts';

export function name(given: string, family: string, middle = ''): FormName {
  return { given, middle, family };
}

/** Everything short enough to stand in its field. */
export const PLAIN_FORM: SupplementB = {
  victim: {
    aNumber: '123456789',
    name: name('Marisol', 'Vega Ortiz'),
    otherNames: [name('', 'Mari')],
    bornOn: isoDate('1991-03-05'),
    sex: 'female',
  },
  agency: {
    name: 'Harbor Police Department',
    official: name('Renata', 'Okafor'),
    officialTitle: 'Deputy Inspector',
    head: name('Amadou', 'Diallo'),
    address: {
      street: '1 Harbor Plaza',
      unitKind: 'suite',
      unit: '400',
      city: 'Harbor City',
      state: 'NY',
      zip: '10001',
      province: '',
      postalCode: '',
      country: '',
    },
    type: 'local',
    caseStatus: 'on-going',
    caseStatusOther: '',
    category: 'law-enforcement',
    categoryOther: '',
    caseNumber: '2026-045-001123',
    fbiOrSid: '',
  },
  acts: {
    crimes: ['felonious-assault', 'domestic-violence', 'attempt'],
    similarActivity: '',
    dates: [isoDate('2026-03-12')],
    citations: 'PL 120.05',
    inUnitedStates: true,
    where: 'Harbor City, New York',
    extraterritorial: false,
    extraterritorialCitation: '',
    description: 'The offender struck her with a metal bar.',
    injuries: 'Fracture of the left wrist.',
  },
  help: {
    hasInformation: true,
    helpful: true,
    refused: false,
    explanation: 'She gave a statement at the scene.',
    other: '',
  },
  family: { anyCulpable: false, members: [] },
  certification: { signedOn: null, phone: '212-555-0142', fax: '' },
  additional: [],
};

export const EMPTY_FORM: SupplementB = {
  victim: { aNumber: '', name: NO_NAME, otherNames: [], bornOn: null, sex: null },
  agency: {
    name: '',
    official: NO_NAME,
    officialTitle: '',
    head: NO_NAME,
    address: {
      street: '',
      unitKind: null,
      unit: '',
      city: '',
      state: '',
      zip: '',
      province: '',
      postalCode: '',
      country: '',
    },
    type: null,
    caseStatus: null,
    caseStatusOther: '',
    category: null,
    categoryOther: '',
    caseNumber: '',
    fbiOrSid: '',
  },
  acts: {
    crimes: [],
    similarActivity: '',
    dates: [],
    citations: '',
    inUnitedStates: null,
    where: '',
    extraterritorial: null,
    extraterritorialCitation: '',
    description: '',
    injuries: '',
  },
  help: { hasInformation: null, helpful: null, refused: null, explanation: '', other: '' },
  family: { anyCulpable: null, members: [] },
  certification: { signedOn: null, phone: '', fax: '' },
  additional: [],
};
