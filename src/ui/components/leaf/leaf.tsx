// A page of evidence with numbered marks that the criteria link to. Every opening is recorded, and says so.
import type { Content } from '../../content.ts';

export interface LeafProps {
  /** What it is, and when it was opened: "Complaint report, page 1 of 2. Opened 20 Nov, 9:02 am, and recorded." */
  line: string;
  children: Content;
}

export function Leaf({ line, children }: LeafProps) {
  return (
    <div class="leaf flow">
      <p class="small soft">{line}</p>
      {children}
    </div>
  );
}

/** A passage that a criterion rests on; its id is what the criterion links to. */
export function Mark({ id, number, children }: { id: string; number: number; children: Content }) {
  return (
    <mark id={id}>
      {children}
      <sup>{number}</sup>
    </mark>
  );
}
