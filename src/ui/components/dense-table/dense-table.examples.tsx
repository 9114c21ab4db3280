import { Chip } from '../chip/chip.tsx';
import { DenseTable, RowTick } from './dense-table.tsx';

const columns = [
  { key: 'tick', label: 'Tick', quiet: true, card: 'tick' },
  { key: 'left', label: 'Time left', sorted: 'ascending', card: 'title' },
  { key: 'due', label: 'Due' },
  { key: 'receipt', label: 'Receipt' },
  { key: 'crime', label: 'Crime' },
  { key: 'with', label: 'With' },
  { key: 'age', label: 'Age in business days', short: 'Age', numeric: true, card: 'wide' },
] as const;

const receipt = (code: string) => (
  <a class="num" href={`/en/agency/requests/${code}`}>
    {code}
  </a>
);

export const examples = [
  {
    name: 'A queue',
    view: () => (
      <form method="post">
        <DenseTable
          caption="Open requests by deadline"
          columns={columns}
          rows={[
            {
              late: true,
              cells: {
                tick: <RowTick name="requests" value="1" label="Tick M4TR-8J2C" />,
                left: (
                  <Chip kind="hot" icon="warn">
                    Overdue 1 day
                  </Chip>
                ),
                due: '19 Nov',
                receipt: receipt('M4TR-8J2C'),
                crime: 'Felonious assault',
                with: 'You',
                age: 46,
              },
            },
            {
              cells: {
                tick: <RowTick name="requests" value="2" label="Tick T6PA-9Z3E" />,
                left: '21 days',
                due: '22 Dec',
                receipt: receipt('T6PA-9Z3E'),
                crime: 'Stalking',
                with: <span class="unread">nobody</span>,
                age: 24,
              },
            },
          ]}
        />
      </form>
    ),
  },
];
