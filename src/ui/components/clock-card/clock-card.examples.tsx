import { ClockCard } from './clock-card.tsx';

export const examples = [
  {
    name: 'With a pause, and every day explained',
    view: () => (
      <ClockCard
        id="clock"
        title="The clock"
        left="18 business days left"
        due={
          <>
            An answer is due by <b>Thursday, 17 December 2026</b>.
          </>
        }
        action={
          <a class="pad" href="/en/advocate/requests/1/calendar">
            Add to calendar
          </a>
        }
        meter={{
          total: 45,
          spans: [
            { from: 0, to: 27 },
            { from: 9, to: 10, paused: true },
          ],
          label: '27 of 45 business days used, with a pause after day 9; 18 left',
          marks: ['5 Oct', 'paused 20–23 Oct', 'today: day 27 of 45', '17 Dec'],
        }}
        count={{
          summary: 'How this date was counted',
          caption: 'How the due date was counted',
          headings: { from: 'From', to: 'To', days: 'Days', why: 'Why' },
          rows: [
            { from: '5 Oct', to: '5 Oct', days: '0', why: 'Received. The day itself does not count' },
            { from: '6 Oct', to: '19 Oct', days: '9', why: '12 Oct is a holiday' },
            { from: '20 Oct', to: '23 Oct', days: 'paused', why: 'The agency asked for the police report number' },
            { from: '26 Oct', to: '17 Dec', days: '36', why: '3, 11 and 26 Nov are holidays' },
          ],
          total: {
            label: 'All',
            days: '45',
            why: (
              <>
                Rule: 45 business days. <span class="unread">Not yet checked against 38 RCNY ch. 22</span>
              </>
            ),
          },
        }}
      >
        <p class="small soft">Urgent because a daughter turns 21 on 30 January 2027.</p>
      </ClockCard>
    ),
  },
  {
    name: 'No clock published',
    view: () => (
      <ClockCard
        id="no-clock"
        title="The clock, where none is published"
        left="No due date"
        due="This office has published no number of days. Ask again after 60 days."
      />
    ),
  },
];
