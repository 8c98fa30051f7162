/** Someone to log in as in a demonstration world. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly hat:
    | 'ENTREPRENEUR'
    | 'MENTOR'
    | 'ADVISER'
    | 'ORGANISER'
    | 'ADMINISTRATOR'
    | 'EMPLOYMENT_OFFICER'
    | 'OWNER'
    | 'TAKER'
    | 'CANDIDATE';
}

/** The people the start prints. They are invented. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { name: 'Mette Sørensen', email: 'mette@example.org', hat: 'ENTREPRENEUR' },
  { name: 'Yusuf Ali', email: 'yusuf@example.org', hat: 'ENTREPRENEUR' },
  { name: 'Karen Holm', email: 'karen@example.org', hat: 'MENTOR' },
  { name: 'Anne Lauridsen', email: 'anne@example.org', hat: 'ADVISER' },
  { name: 'Ole Thygesen', email: 'ole@example.org', hat: 'ORGANISER' },
  { name: 'Signe Kirk', email: 'admin@example.org', hat: 'ADMINISTRATOR' },
  { name: 'Vera Lund', email: 'vera@example.org', hat: 'EMPLOYMENT_OFFICER' },
  { name: 'Bodil Kjær', email: 'bodil@example.org', hat: 'OWNER' },
  { name: 'Svend Rundahl', email: 'svend@example.org', hat: 'OWNER' },
  { name: 'Tanja Overby', email: 'tanja@example.org', hat: 'TAKER' },
  { name: 'Lone Kandidat', email: 'lone@example.org', hat: 'CANDIDATE' },
];

/** Their shared password. It exists in demonstration worlds only: `plant` writes it, nothing else does. */
export const DEMO_PASSWORD = 'velkommen-til-herning';
