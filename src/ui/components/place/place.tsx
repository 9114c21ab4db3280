// A place that helps. A private address stays private: a lock and "call first", no map and no ZIP code.
import type { Content } from '../../content.ts';
import { Call, type CallProps } from '../call/call.tsx';
import { Icon } from '../icon/icon.tsx';

export interface PlaceProps {
  id: string;
  name: Content;
  line?: Content;
  /** Open, closed, hours not checked; distance: as Chip parts. */
  chips?: Content;
  languages?: { readonly label: string; readonly text: Content } | undefined;
  address?: Content;
  /** [longitude, latitude] for a script that measures distances on the phone. Never of a private address. */
  point?: readonly [number, number] | undefined;
  /** The point is only the middle of an area: a distance from it is "about". */
  isPointRough?: boolean | undefined;
  /** "The address is kept private, to keep people safe. Call first." It replaces the address. */
  privateAddress?: string | undefined;
  call?: CallProps | undefined;
  /** When the record was checked, as a Source part or a line. */
  checked?: Content;
  children?: Content;
}

export function Place(props: PlaceProps) {
  const { id, name, line, chips, languages, address, privateAddress, call, checked, children } = props;
  const point = privateAddress === undefined ? props.point : undefined;
  return (
    <article
      class="place"
      aria-labelledby={id}
      data-at={point?.map((degrees) => degrees.toFixed(4)).join()}
      data-at-about={point && props.isPointRough}
    >
      <h3 id={id}>{name}</h3>
      {line ? <p>{line}</p> : null}
      {chips ? <p class="row">{chips}</p> : null}
      {languages && (
        <p class="line">
          <Icon name="talk" />
          <span>
            <span class="vh">{languages.label}: </span>
            {languages.text}
          </span>
        </p>
      )}
      {privateAddress || address ? (
        <p class="line">
          <Icon name={privateAddress ? 'lock' : 'pin'} />
          <span>{privateAddress ?? address}</span>
        </p>
      ) : null}
      {children}
      {call && <Call {...call} />}
      {checked}
    </article>
  );
}
