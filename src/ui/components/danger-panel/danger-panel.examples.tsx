import { DangerPanel } from './danger-panel.tsx';

export const examples = [
  {
    name: 'On the first page',
    view: () => (
      <DangerPanel
        title="In danger now?"
        calls={[
          { number: '911', label: 'Call 911', children: 'Police and ambulance, day and night' },
          { number: '800-621-4673', children: 'Afraid of someone at home? Day and night' },
        ]}
      >
        You can speak your language. Say its name in English and wait: “Spanish, please.” The interpreter is free.{' '}
        <a href="/en/safety">If you cannot talk, or need a bed tonight</a>
      </DangerPanel>
    ),
  },
];
