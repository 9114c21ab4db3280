// The columns of this room's tables as the database returns them.

export interface AgencyDetails {
  readonly street?: string;
  readonly unit?: string;
  readonly city?: string;
  readonly state?: string;
  readonly zip?: string;
  readonly phone?: string;
  readonly headName?: string;
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
