// A button for each invented person. Only where the page says that this is a demonstration.

export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly place: string;
}

export interface CastListProps {
  members: readonly CastMember[];
  /** Name of the buttons in the form. */
  name: string;
}

export function CastList({ members, name }: CastListProps) {
  return (
    <ul class="cast">
      {members.map((member) => (
        <li>
          <button type="submit" name={name} value={member.id}>
            <b>{member.name}</b>
            <span>{member.role}</span>
            <span class="small soft">{member.place}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
