// Where a rule or a number comes from, and how sure we are of it.

/** read: in the text itself; secondary: in somebody's account of it; recalled: from memory, not yet checked. */
export type Confidence = 'read' | 'secondary' | 'recalled';

export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly url?: string;
  readonly excerpt?: string;
  readonly readOn?: string;
  readonly confidence: Confidence;
}
