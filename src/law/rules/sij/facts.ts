// The one fact that only this relief needs; age and marriage are shared with VAWA.
import type { FactDefinition } from '../../engine/types.ts';

export const SIJ_FACTS: readonly FactDefinition[] = [
  {
    id: 'not-safe-with-parent',
    kind: 'yes-no',
    question:
      'Is there a parent you cannot live with, because he or she hurt you, left you, or did not take care of you?',
    why: 'A young person can ask a family judge for a guardian, and then for this protection. One parent is enough.',
  },
];
