// What came could not be read. Calm words and a way to begin again; nothing of it is shown or kept.
import { Button } from '../../ui/index.ts';
import { GuidePage } from '../shell.tsx';
import { at, type Visit } from '../world.ts';
import { DangerNow } from './home.page.tsx';

export function BadFormPage({ visit }: { visit: Visit }) {
  const { t } = visit;
  return (
    <GuidePage visit={visit} title={t('guide.badForm.title')} path="/questions">
      <div class="flow">
        <h1>{t('guide.badForm.heading')}</h1>
        <p class="measure">{t('guide.badForm.text')}</p>
        <form method="get" action={at(visit, '/questions')}>
          <Button>{t('guide.badForm.start')}</Button>
        </form>
        <DangerNow visit={visit} linked />
      </div>
    </GuidePage>
  );
}
