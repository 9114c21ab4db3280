// The columns of this room's tables as the database returns them.

/** A name as the federal form takes it. */
export interface FormNameParts {
  readonly family: string;
  readonly given: string;
  readonly middle: string;
}

export interface AgencyDetails {
  readonly street?: string;
  readonly unit?: string;
  readonly city?: string;
  readonly state?: string;
  readonly zip?: string;
  readonly phone?: string;
  readonly headName?: string;
  /** The head's name in the parts of the form. */
  readonly head?: FormNameParts;
  readonly level?: 'federal' | 'state' | 'local';
  readonly category?: 'judge' | 'law-enforcement' | 'prosecutor' | 'other';
}

export type OrganisationKind = 'legal-services' | 'certifying-agency' | 'oversight' | 'operator';
export type DesignationKind = 'head' | 'designee' | 'judge';

export interface AccountsTables {
  organisation: {
    id: string;
    name: string;
    kind: OrganisationKind;
    certifier_profile: string | null;
    details: AgencyDetails;
  };
  person: {
    id: string;
    organisation_id: string;
    name: string;
    title: string;
    email: string;
    language: string;
    active: boolean;
    form_name: FormNameParts | null;
  };
  role_grant: { person_id: string; role: string; granted_on: string; ended_on: string | null };
  designation: {
    agency_id: string;
    person_id: string;
    kind: DesignationKind;
    designated_on: string;
    ended_on: string | null;
  };
  session: { token_hash: string; person_id: string; created_at: Date; seen_at: Date; expires_at: Date };
}
