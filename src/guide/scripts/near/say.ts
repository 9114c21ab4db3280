// Says one of the sentences that the page brought along, where a screen reader hears it.

/** What the page says, each a data attribute of the box: data-denied="Your phone did not tell ...". '' says nothing. */
export type Saying =
  'waiting' | 'denied' | 'unavailable' | 'outside' | 'failed' | 'sorted' | 'sortedAbout' | 'noPoints' | '';

export function say(box: HTMLElement, saying: Saying): void {
  const status = box.querySelector('[role=status]');
  if (status !== null) status.textContent = box.dataset[saying] ?? '';
}
