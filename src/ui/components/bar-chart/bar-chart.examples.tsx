import { BarChart } from './bar-chart.tsx';

const months = [
  ['Jan', 28],
  ['Feb', 31],
  ['Mar', 37],
  ['Apr', 33],
  ['May', 41],
  ['Jun', 36],
  ['Jul', 29],
  ['Aug', 34],
] as const;

export const examples = [
  {
    name: 'Requests of a year so far, with a goal',
    view: () => (
      <BarChart
        id="chart-received"
        title="Requests received each month"
        headings={{ label: 'Month', value: 'Received' }}
        bars={months.map(([label, value]) => ({ label, value, shown: String(value) }))}
        total={{ label: 'All', shown: '269' }}
        goal={{ value: 45, label: 'room for 45' }}
      />
    ),
  },
  {
    name: 'Numbers that are not shown',
    view: () => (
      <BarChart
        id="chart-refused"
        title="Refusals each quarter"
        headings={{ label: 'Quarter', value: 'Refused' }}
        bars={[
          { label: 'Jan–Mar', value: 14, shown: '14' },
          { label: 'Apr–Jun', value: 11, shown: '11' },
          { label: 'Jul–Sep', value: null, shown: 'fewer than 6', reasonHref: '/en/figures/hidden' },
        ]}
      />
    ),
  },
  {
    name: 'From right to left',
    view: () => (
      <div lang="ar" dir="rtl">
        <BarChart
          id="chart-rtl"
          dir="rtl"
          title="الطلبات المستلمة كل شهر"
          headings={{ label: 'الشهر', value: 'مستلمة' }}
          bars={[
            { label: 'يناير', value: 28, shown: '28' },
            { label: 'فبراير', value: 31, shown: '31' },
            { label: 'مارس', value: 37, shown: '37' },
          ]}
          goal={{ value: 45, label: 'الهدف: 45' }}
        />
      </div>
    ),
  },
];
