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
  ['Rosario', 'Elena', '1990-03-03', 'Spanish', 'es'],
  ['Mejía', 'Óscar', '1977-07-19', 'Spanish', 'es'],
  ['Toussaint', 'Mirlande', '1994-01-05', 'Haitian Creole', 'en'],
  ['Chowdhury', 'Tanvir', '1986-09-21', 'Bengali', 'en'],
  ['Yılmaz', 'Elif', '1993-12-01', 'Turkish', 'en'],
  ['Ivanova', 'Daria', '1989-05-16', 'Russian', 'en'],
  ['Abdi', 'Hodan', '1998-02-27', 'Somali', 'en'],
  ['Barry', 'Mamadou', '1980-10-10', 'Fulah', 'en'],
  ['Quinteros', 'Pilar', '1972-06-30', 'Spanish', 'es'],
  ['Lema Guamán', 'Rosa', '1995-08-14', 'Kichwa', 'es'],
  ['Ortega', 'Santiago', '1983-11-23', 'Spanish', 'es'],
  ['Nasser', 'Hala', '1987-04-09', 'Arabic', 'ar'],
  ['Boutros', 'Mina', '1991-02-18', 'Arabic', 'ar'],
  ['Al-Amin', 'Yusra', '2000-07-01', 'Arabic', 'ar'],
  ['Gyatso', '', '1975-03-12', 'Tibetan', 'en'],
  ['Tamang', 'Sunita', '1992-09-05', 'Nepali', 'en'],
  ['Pérez Ixcoy', 'Juana', '1984-12-28', 'K’iche’', 'es'],
  ['Silva Prado', 'Thiago', '1996-05-20', 'Portuguese', 'en'],
  ['Owusu', 'Abena', '1981-08-03', 'Twi', 'en'],
  ['Kim', 'Seo-yeon', '1979-01-15', 'Korean', 'en'],
  ['Wójcik', 'Marek', '1969-10-26', 'Polish', 'en'],
  ['Ramos', 'Xiomara', '1997-06-11', 'Spanish', 'es'],
  ['Delgado Rivas', 'Iván', '1988-02-02', 'Spanish', 'es'],
  ['Hassan', 'Layla', '1994-11-17', 'Arabic', 'ar'],
  ['Lin', 'Jun', '1982-05-08', 'Fuzhounese', 'en'],
  ['Huynh', 'Minh', '1970-09-29', 'Vietnamese', 'en'],
  ['Santana', 'Yaritza', '1999-12-20', 'Spanish', 'es'],
  ['Campos', 'Noé', '1985-03-31', 'Spanish', 'es'],
  ['Sow', 'Fatoumata', '1993-04-24', 'Wolof', 'en'],
  ['Malik', 'Hamza', '1990-10-13', 'Urdu', 'en'],
  ['Reyes Aguilar', 'Dolores', '1976-01-27', 'Spanish', 'es'],
  ['Estrada', 'Kevin', '2002-08-19', 'Spanish', 'es'],
  ['Georgiou', 'Eleni', '1967-07-22', 'Greek', 'en'],
  ['Tran', 'Linh', '1995-02-06', 'Vietnamese', 'en'],
  ['Bautista', 'Marites', '1980-06-16', 'Tagalog', 'en'],
  ['Cifuentes', 'Álvaro', '1978-12-03', 'Spanish', 'es'],
  ['Darwish', 'Omar', '1986-08-28', 'Arabic', 'ar'],
  ['Flores Choc', 'Petrona', '1991-05-13', 'Q’eqchi’', 'es'],
  ['Adeyemi-Cole', 'Bisi', '1984-09-17', 'Yoruba', 'en'],
  ['Zamora', 'Griselda', '1973-11-06', 'Spanish', 'es'],
];

/** The first so many of them; each is one person. Throws when more are asked for than there are. */
export function inventedPeople(count: number): readonly InventedPerson[] {
  if (count > ROWS.length) throw new Error(`there are only ${ROWS.length} invented people`);
  return ROWS.slice(0, count).map(([family, given, born, speaks, letters]) => ({
    family,
    given,
    born,
    speaks,
    letters,
  }));
}
