// Invented names and birth dates for the requests of the demonstration: one name, two surnames, apostrophes and other
// scripts among them, as people have them.
export interface InventedPerson {
  readonly family: string;
  readonly given: string;
  readonly born: string;
  readonly speaks: string;
  readonly letters: 'en' | 'es' | 'ar';
}

// prettier-ignore
const ROWS: readonly (readonly [string, string, string, string, InventedPerson['letters']])[] = [
  ['Vega Ortiz', 'Marisol', '1988-04-12', 'Spanish', 'es'], ['Li', 'Wen', '1979-11-02', 'Mandarin', 'en'],
  ['Haddad', 'Rania', '1991-07-23', 'Arabic', 'ar'], ['Suparman', '', '1984-01-30', 'Indonesian', 'en'],
  ['O’Shea-Okonkwo', 'Chidi', '1995-09-09', 'English', 'en'], ['Ramírez Núñez', 'Jesús', '1972-12-19', 'Spanish', 'es'],
  ['الخطيب', 'سعاد', '1986-03-05', 'Arabic', 'ar'], ['Begum', 'Shirin', '1999-06-17', 'Bengali', 'en'],
  ['Nguyễn', 'Thị Hằng', '1982-10-08', 'Vietnamese', 'en'], ['Castro del Valle', 'Yolanda', '1993-02-14', 'Spanish', 'es'],
  ['Petrenko', 'Oksana', '1976-08-27', 'Ukrainian', 'en'], ['Tzoc', 'Mateo', '2001-05-03', 'K’iche’', 'es'],
  ['Diarra', 'Awa', '1990-12-31', 'Bambara', 'en'], ['Fernández', 'Lucía', '1997-03-21', 'Spanish', 'es'],
  ['Mansour', 'Karim', '1968-09-15', 'Arabic', 'ar'], ['Park', 'Ji-won', '1987-07-07', 'Korean', 'en'],
  ['Jean-Baptiste', 'Rose', '1981-01-18', 'Haitian Creole', 'en'], ['Guzmán', 'Ernesto', '1994-11-11', 'Spanish', 'es'],
  ['Khan', 'Farzana', '1985-05-25', 'Urdu', 'en'], ['Morales Tum', 'Ixchel', '1998-08-08', 'Mam', 'es'],
  ['Zhou', 'Mei', '1974-04-04', 'Cantonese', 'en'], ['Saleh', 'Nour', '1996-10-29', 'Arabic', 'ar'],
  ['D’Souza', 'Anita', '1983-06-02', 'Konkani', 'en'], ['Pineda', 'Walter', '1989-02-09', 'Spanish', 'es'],
  ['Kowalska', 'Beata', '1971-12-12', 'Polish', 'en'], ['Álvarez Quispe', 'Nélida', '1992-09-30', 'Quechua', 'es'],
];

/** As many people as asked for; after the list's end it begins again, with birthdays some weeks later. */
export function inventedPeople(count: number): readonly InventedPerson[] {
  return Array.from({ length: count }, (_, index) => {
    const [family, given, born, speaks, letters] = ROWS[index % ROWS.length] ?? [
      'Doe',
      'Pat',
      '1980-01-01',
      'English',
      'en',
    ];
    const round = Math.floor(index / ROWS.length);
    const month = String(((Number(born.slice(5, 7)) + round * 5 - 1) % 12) + 1).padStart(2, '0');
    return {
      family,
      given,
      born: `${born.slice(0, 5)}${month}-${born.slice(8, 10).replace(/^(29|30|31)$/, '28')}`,
      speaks,
      letters,
    };
  });
}
