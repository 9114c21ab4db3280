// Reading aloud is offered only where the device has a voice of its own. The browser of these tests has none.
import assert from 'node:assert/strict';
import { journey, type Journey } from './support/journey.ts';

async function offersNothing({ given, then, visitor }: Journey): Promise<void> {
  const survivor = await visitor();
  await given('the browser has no voice', async () => {
    await survivor.open('/en/questions');
    assert.deepEqual(await survivor.page.evaluate(() => speechSynthesis.getVoices().length), 0);
  });
  await then('the button is on the page, and hidden', async () => {
    const place = survivor.page.locator('[data-aloud]');
    assert.equal(await place.count(), 1);
    assert.equal(await place.isHidden(), true);
  });
}

journey('without a voice nothing is offered', offersNothing, { readsOnly: true });
