import { MessageItem } from './message-item.tsx';

export const examples = [
  {
    name: 'From the agency, and the answer',
    view: () => (
      <div class="flow">
        <MessageItem lane="in" who="Denise Okafor, intake" when="19 November 2026, 10:12 am">
          Please give a safe address, or say that letters should stay here.
        </MessageItem>
        <MessageItem lane="out" who="You" when="23 November 2026, 4:40 pm">
          {'Letters should stay here.\nThank you for asking.'}
        </MessageItem>
      </div>
    ),
  },
  {
    name: 'Internal',
    view: () => (
      <MessageItem
        lane="inner"
        laneWords="Internal. The requester never sees this."
        who="Aissatou Diallo"
        when="12 November 2026"
      >
        Video never arrived; asked property clerk.
      </MessageItem>
    ),
  },
];
