import { DRAWINGS, isIconName } from './drawings.ts';
import { Icon } from './icon.tsx';

export const examples = [
  {
    name: 'All drawings, each with its word',
    view: () => (
      <ul class="bare row">
        {Object.keys(DRAWINGS)
          .filter(isIconName)
          .map((name) => (
            <li>
              <Icon name={name} /> {name}
            </li>
          ))}
      </ul>
    ),
  },
];
