// What happened in the invented requests of the demonstration: a dozen kinds of story, each as the pages of a request.
// Every person, place and number is made up.
import type { Fields } from '../domain/form-reader.ts';

export interface Story {
  readonly id: string;
  /** The agency that had the matter. */
  readonly agency: 'harbor-pd' | 'tidewater-da';
  readonly crime: Fields;
  readonly help: Fields;
  readonly injuries: string;
  /** What a reviewer writes for each of the five criteria, in their order. */
  readonly facts: readonly [string, string, string, string, string];
}

const HELPED = {
  'has-information': ['yes'],
  time: ['past', 'present'],
  stopped: ['no'],
} as const;

// prettier-ignore
export const STORIES: readonly Story[] = [
  {
    id: 'bottle', agency: 'harbor-pd',
    crime: { offence: ['160.10'], category: ['felonious-assault'], borough: ['brooklyn'], precinct: ['72'], offender: ['stranger'], 'in-united-states': ['yes'], address: ['5th Avenue and 45th Street'],
      account: ['Two men asked for money outside a shop. One struck the person on the head with a bottle and they ran. The person waited for the officers and described both.'] },
    help: { ...HELPED, information: ['Saw both men, their clothes and the way they ran'], description: ['Waited for the officers, described both men, looked at photographs twice'] },
    injuries: 'Cut on the head, nine stitches',
    facts: ['Report taken by the 72nd Precinct, squad case 1187.', 'Charged as robbery; struck with a bottle, nine stitches: facts of felonious assault.', 'Direct victim. Not a suspect.', 'Gave a description of two men.', 'Waited for officers, viewed photographs on two days.'],
  },
  {
    id: 'home', agency: 'harbor-pd',
    crime: { offence: ['120.00'], category: ['domestic-violence'], borough: ['queens'], precinct: ['110'], offender: ['spouse'], 'in-united-states': ['yes'], address: ['At home'],
      account: ['The husband hit the person in the face and took the telephone. A neighbour called 911. It had happened before.'] },
    help: { ...HELPED, information: ['Who did it, when, and the times before'], description: ['Answered the officers’ questions that night and signed a domestic incident report'] },
    injuries: 'Bruises on face and arms, photographed by the officers',
    facts: ['Domestic incident report made by the 110th Precinct.', 'Assault in the third degree by a husband: domestic violence.', 'Direct victim named in the report.', 'Knows who did it and when.', 'Signed the report and spoke with the detective.'],
  },
  {
    id: 'strangled', agency: 'tidewater-da',
    crime: { offence: ['121.12'], category: ['felonious-assault', 'domestic-violence'], borough: ['brooklyn'], offender: ['intimate-partner'], 'in-united-states': ['yes'], address: ['At home'],
      account: ['The former partner put his hands around the person’s neck until everything went dark. A child ran to the neighbours.'] },
    help: { ...HELPED, information: ['Everything that happened in the room'], description: ['Testified before the grand jury'] },
    injuries: 'Red marks on the neck, hoarse for a week, seen at the hospital',
    facts: ['Prosecuted by this office.', 'Strangulation in the second degree: felonious assault, and domestic violence by a former partner.', 'Complaining witness.', 'Testified to what happened.', 'Testified before the grand jury.'],
  },
  {
    id: 'followed', agency: 'harbor-pd',
    crime: { offence: ['120.50'], category: ['stalking'], borough: ['bronx'], precinct: ['44'], offender: ['acquaintance'], 'in-united-states': ['yes'], address: ['Grand Concourse and 165th Street'],
      account: ['A man from work followed the person home for weeks, waited at the door and sent messages at night after being told to stop.'] },
    help: { ...HELPED, information: ['Name of the man, dates, the messages'], description: ['Gave the messages to the detective and went to the line-up'] },
    injuries: 'Cannot sleep; sees a counsellor since May',
    facts: ['Squad case of the 44th Precinct.', 'Stalking in the third degree.', 'Direct victim.', 'Gave names, dates and messages.', 'Handed over messages, came to the line-up.'],
  },
  {
    id: 'wages', agency: 'tidewater-da',
    crime: { offence: ['155.30(6)'], category: ['extortion'], borough: ['brooklyn'], offender: ['acquaintance'], 'in-united-states': ['yes'], address: ['A kitchen on Flatbush Avenue'],
      account: ['The owner of a kitchen kept four weeks of pay and said he would call immigration if the person asked for it again.'] },
    help: { ...HELPED, time: ['past', 'likely'], information: ['What the owner said, and who heard it'], description: ['Told the investigator everything and named two witnesses'] },
    injuries: 'Lost four weeks of pay; afraid to leave the house',
    facts: ['Labour unit of this office opened a file.', 'Larceny by extortion: a threat to report to immigration.', 'Direct victim.', 'Knows the words and who heard them.', 'Gave a statement and two names.'],
  },
  {
    id: 'bus', agency: 'harbor-pd',
    crime: { offence: ['130.52'], category: ['abusive-sexual-contact'], borough: ['manhattan'], precinct: ['34'], offender: ['stranger'], 'in-united-states': ['yes'], address: ['On a bus at West 181st Street'],
      account: ['A man touched the person under her clothes on a full bus. She called out, the driver stopped, and he ran.'] },
    help: { ...HELPED, time: ['past', 'likely'], information: ['Saw his face'], description: ['Told the officer at once and looked at photographs'] },
    injuries: 'None of the body; afraid to ride the bus',
    facts: ['Report by the 34th Precinct, Special Victims notified.', 'Forcible touching: abusive sexual contact.', 'Direct victim.', 'Saw the face of the man.', 'Reported at once, viewed photographs.'],
  },
  {
    id: 'locked', agency: 'harbor-pd',
    crime: { offence: ['135.10'], category: ['false-imprisonment', 'unlawful-criminal-restraint'], borough: ['queens'], precinct: ['109'], offender: ['acquaintance'], 'in-united-states': ['yes'], address: ['Main Street'],
      account: ['An employment agent locked three people in a flat for two days until their families paid.'] },
    help: { ...HELPED, information: ['The flat, the agent, the others'], description: ['Showed the detectives the flat and picked the man from a photograph'] },
    injuries: 'No food for two days',
    facts: ['Case of the 109th squad.', 'Unlawful imprisonment in the first degree.', 'One of three victims.', 'Knows flat, man and dates.', 'Led detectives to the flat.'],
  },
  {
    id: 'witness', agency: 'tidewater-da',
    crime: { offence: ['215.15'], category: ['witness-tampering'], borough: ['brooklyn'], offender: ['stranger'], 'in-united-states': ['yes'], address: ['Outside the court'],
      account: ['Before the trial two men told the person what would happen to her brother if she spoke in court.'] },
    help: { ...HELPED, information: ['Who the men were'], description: ['Told the prosecutor the same day and testified'] },
    injuries: 'Moved house out of fear',
    facts: ['Prosecuted by this office.', 'Intimidating a witness in the third degree.', 'The witness who was threatened.', 'Knew both men.', 'Reported the same day, testified.'],
  },
  {
    id: 'child', agency: 'harbor-pd',
    crime: { offence: ['130.65'], category: ['sexual-assault', 'abusive-sexual-contact'], borough: ['bronx'], precinct: ['46'], offender: ['acquaintance'], 'in-united-states': ['yes'], address: ['A neighbour’s home'],
      account: ['A neighbour touched the child several times over a summer. The child told a teacher.'] },
    help: { ...HELPED, information: ['The child told everything; the mother knows dates'], description: ['The mother brought the child to the interview at the centre and to the doctor'] },
    injuries: 'Examined at the hospital; sees a therapist',
    facts: ['Investigated by the 46th squad with the child advocacy centre.', 'Sexual abuse in the first degree.', 'Child of nine when it began; the mother stands in.', 'The child’s account, with dates from the mother.', 'Came to every interview.'],
  },
  {
    id: 'missed-call', agency: 'harbor-pd',
    crime: { offence: ['120.05'], category: ['felonious-assault'], borough: ['staten-island'], precinct: ['120'], offender: ['stranger'], 'in-united-states': ['yes'], address: ['Bay Street'],
      account: ['Someone hit the person from behind with a metal bar and took a bicycle used for deliveries.'] },
    help: { 'has-information': ['yes'], time: ['past', 'likely'], stopped: ['unknown'], information: ['Heard a voice, saw a jacket'], description: ['Told the officer in the ambulance what he saw'] },
    injuries: 'Broken wrist',
    facts: ['Report of the 120th Precinct.', 'Assault in the second degree with a metal bar.', 'Direct victim.', 'Saw a jacket and heard a voice.', 'Spoke with officers; one later call went unanswered.'],
  },
  {
    id: 'contempt', agency: 'tidewater-da',
    crime: { offence: ['215.51'], category: ['domestic-violence', 'stalking'], borough: ['brooklyn'], offender: ['former-spouse'], 'in-united-states': ['yes'], address: ['At home'],
      account: ['The former husband came to the door three nights although a judge had told him to stay away.'] },
    help: { ...HELPED, information: ['Dates and times; a film from the door'], description: ['Called 911 each time and gave the film'] },
    injuries: 'None of the body',
    facts: ['Prosecuted by this office.', 'Criminal contempt in the first degree by a former husband.', 'Protected by the order.', 'Dates, times, film.', 'Called each time, gave the film.'],
  },
];
