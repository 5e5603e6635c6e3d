import { INTEGRATION_ACT, INTEGRATION_REGULATION } from '../../src/law/provision.js';

// The sections of the Act and the Regulation, and what of them is not in the code. For the page on the law only: no rule reads it.

/** Why a provision is not in the code. */
export const reasonKinds = {
  purpose: 'It says what something is for, or what a word means.',
  reception: 'It is about asylum seekers, or about the time in reception before a person is settled.',
  municipality: 'It tells the municipality how to work, or what a service shall hold. No right, day or amount of a person follows from it.',
  choice: 'It leaves the decision to the municipality.',
  authority: 'It is about another authority than the municipality, or about other people than the participant.',
  ministry: 'It lets the Ministry give a regulation or approve an exception. What the Regulation says is found under the Regulation.',
  tests: 'It is about how tests are made, held and marked.',
  'personal-data': 'It is about personal data: who may hold them, give them on, and for how long.',
  'case-handling': 'It is about how a case or a complaint is handled.',
  'other-law': 'It changes or repeals other law, or says when something came into force.',
  repealed: 'It is repealed, and the library pins no wording of it.',
  'not-held': 'It is a rule about a person, and the library does not hold it.',
} as const;

/** The kind of a reason. */
export type ReasonKind = keyof typeof reasonKinds;

/** A part of a section that is not in the code, and why. */
export interface NotEncoded {
  /** The paragraphs (ledd); `all` for a section of which nothing is in the code. */
  readonly paragraphs: 'all' | readonly number[];
  readonly kind: ReasonKind;
  readonly why: string;
}

/** A section as the official text has it, with what it is about in English. */
export interface LawSection {
  readonly section: string;
  readonly heading: string;
  readonly about: string;
  readonly notEncoded: readonly NotEncoded[];
}

/** A chapter of the Act or the Regulation, with its sections in order. */
export interface LawChapter {
  /** The number and heading of the official text. */
  readonly heading: string;
  readonly about: string;
  readonly sections: readonly LawSection[];
}

const section = (number: string, heading: string, about: string, ...notEncoded: readonly NotEncoded[]): LawSection => ({ section: number, heading, about, notEncoded });
const all = (kind: ReasonKind, why: string): NotEncoded => ({ paragraphs: 'all', kind, why });
const part = (paragraphs: readonly number[], kind: ReasonKind, why: string): NotEncoded => ({ paragraphs, kind, why });
const ministry = (...paragraphs: readonly number[]): NotEncoded => part(paragraphs, 'ministry', 'Lets the Ministry give a regulation.');
const gone = (number: string, about: string, ...notEncoded: readonly NotEncoded[]): LawSection => section(number, '(Opphevet)', about, ...notEncoded);

const actChapters: readonly LawChapter[] = [
  {
    heading: 'Kapittel 1 Alminnelige bestemmelser',
    about: 'General provisions',
    sections: [
      section('1', 'Lovens formål', 'the purpose of the Act', all('purpose', 'The purpose of the Act.')),
      section('2', 'Definisjoner', 'definitions', all('purpose', 'What "asylum seeker" and "immigrant" mean. Which permit a person holds is a fact in the file.')),
    ],
  },
  {
    heading: 'Kapittel 2 Kommunens og fylkeskommunens ansvar etter loven',
    about: 'What municipality and county answer for',
    sections: [
      section(
        '3',
        'Kommunens ansvar',
        'what the municipality answers for',
        part([1], 'municipality', 'Which services the municipality answers for.'),
        part([2], 'municipality', 'Training and services shall be sound (forsvarlig), which is a standard and not a number.'),
        part([4], 'municipality', 'The municipality may let others do its tasks.'),
      ),
      section('4', 'Fylkeskommunens ansvar', 'what the county answers for', all('authority', 'The tasks of the county: plans, advice on how many refugees to settle, career guidance and training.')),
    ],
  },
  {
    heading: 'Kapittel 3 Tidlig kvalifisering',
    about: 'Early qualification',
    sections: [
      section('5', 'Plikt til å delta i opplæring i mottak', 'obligation to take part in training in reception', all('reception', 'The obligation of asylum seekers in reception. The library answers from the permit on.')),
      section(
        '6',
        'Kompetansekartlegging før bosetting i en kommune',
        'skills assessment before settlement',
        part([1, 2], 'authority', 'The host municipality of a reception centre and the directorate make the assessment.'),
        part([3], 'reception', 'What the assessment is for, and the right and obligation to go through it before settlement.'),
        part([4], 'reception', 'What the assessment shall hold, by reference to § 10.'),
      ),
      section('7', 'Andre integreringsfremmende tiltak før bosetting i en kommune', 'other measures before settlement', all('reception', 'What the host municipality may offer people in reception.')),
    ],
  },
  {
    heading: 'Kapittel 4 Introduksjonsprogrammet',
    about: 'The introduction programme',
    sections: [
      section('8', 'Målgruppe for introduksjonsprogrammet', 'who is in the target group'),
      section('9', 'Oppholdstillatelser som gir rett og plikt til deltagelse i introduksjonsprogrammet', 'permits that give a right and obligation'),
      section(
        '10',
        'Kompetansekartlegging etter bosetting i en kommune',
        'skills assessment after settlement',
        part([1], 'not-held', 'The right and obligation to skills assessment. It goes to those of § 8 first paragraph, whom `targetGroup` gives; whether it has been done already is not asked.'),
        part([2], 'municipality', 'What the assessment is for and what it shall hold.'),
        part([3], 'municipality', 'The municipality sees to the assessment.'),
      ),
      section(
        '11',
        'Karriereveiledning',
        'career guidance',
        part([1], 'not-held', 'The right and obligation to career guidance. It goes to those of § 8 first paragraph, whom `targetGroup` gives; that it should come before the decision is no deadline.'),
        part([2], 'purpose', 'What the guidance is for.'),
        part([3, 4], 'authority', 'The county gives the guidance, and should give a recommendation.'),
      ),
      section('12', 'Ansvar for introduksjonsprogrammet', 'responsibility for the programme', part([1], 'municipality', 'The municipality shall see to the programme. The deadlines are in the second paragraph.')),
      section('12a', 'Samordning av introduksjonsprogrammet', 'coordination of the programme', all('municipality', 'The programme shall be a whole, and the municipality shall work with others.')),
      section('13', 'Introduksjonsprogram for deltagere med utdanning på videregående nivå eller høyere', 'the programme of those with upper secondary education or higher'),
      section('14', 'Introduksjonsprogram for deltagere som ikke har utdanning på videregående nivå eller høyere', 'the programme of those without upper secondary education'),
      section('14a', 'Innholdet i introduksjonsprogrammet', 'the content of the programme'),
      section(
        '15',
        'Integreringsplan',
        'the integration plan',
        part([2], 'municipality', 'How the plan is made together with the participant, and guidance on validation of skills.'),
        part([3, 4], 'municipality', 'What the plan shall hold, and which reasons it shall give.'),
        part([5], 'choice', 'The municipality decides what the plan holds when the two disagree.'),
        part([6], 'municipality', 'The plan is looked at again regularly, and when life changes much. The Act sets no interval, so there is no deadline.'),
        part([7], 'municipality', 'One plan for the programme and the training together.'),
      ),
      section('16', 'Integreringskontrakt', 'the integration contract', part([2, 3], 'municipality', 'What the two promise each other in the contract. When it is made is a deadline, by the first paragraph.')),
      section('17', 'Fravær og permisjoner', 'absence and leave', all('choice', 'A participant may apply for absence and leave. What there is a right to, and what may be granted, is in the Regulation chapters 3 and 4, which the library holds.')),
      section('18', 'Stans av introduksjonsprogrammet', 'stopping the programme', all('choice', 'The municipality may stop a programme for good reason. That it has been stopped is an end day in the file, and a complaint on it is the matter `stop`.')),
      section('18a', 'Avslutning av introduksjonsprogram', 'the end of the programme'),
      section('18b', 'Forskrifter om introduksjonsprogrammet', 'regulations on the programme', all('ministry', 'Lets the Ministry give a regulation.')),
    ],
  },
  {
    heading: 'Kapittel 5 Introduksjonsstønad',
    about: 'The introduction benefit',
    sections: [
      section('19', 'Rett til introduksjonsstønad', 'right to the benefit'),
      section('20', 'Beregning av introduksjonsstønad', 'how the benefit is counted'),
      section('21', 'Reduksjon i stønad på grunn av fravær', 'reduction because of absence'),
      section('22', 'Samordning med andre offentlige ytelser', 'coordination with other public benefits'),
      section('23', 'Egne midler', "the participant's own means"),
      section('24', 'Utbetaling', 'payment'),
      section(
        '25',
        'Trekk i og tilbakebetaling av stønad',
        'deduction and repayment',
        part([1, 2, 3], 'choice', 'The municipality may deduct what was overpaid, claim it back, or claim a refund in other benefits. Only the complaint on it is in the code.'),
      ),
    ],
  },
  {
    heading: 'Kapittel 6 Opplæring i norsk og samfunnskunnskap',
    about: 'Training in Norwegian and social studies',
    sections: [
      section('26', 'Målgruppe for opplæring i norsk og samfunnskunnskap', 'who is in the target group of the training', part([7], 'choice', 'The municipality may offer training to others.')),
      section('27', 'Oppholdstillatelser som gir rett og plikt til deltagelse i opplæring i norsk og samfunnskunnskap', 'permits that give a right and obligation to training'),
      section('28', 'Oppholdstillatelser som gir plikt til deltagelse i opplæring i norsk og samfunnskunnskap', 'permits that give an obligation to training'),
      section('29', 'Fritak fra plikt til deltagelse i opplæring i norsk og samfunnskunnskap', 'exemption from training', ministry(3)),
      section(
        '30',
        'Ansvar for opplæring i norsk og samfunnskunnskap',
        'responsibility for the training',
        part([5], 'municipality', 'A certificate when the training is completed or broken off. No day is set for it.'),
        ministry(6),
      ),
      section('31', 'Krav til opplæring i norsk', 'the level of Norwegian', ministry(2)),
      section('32', 'Varighet og omfang av opplæring i norsk', 'how long Norwegian is taught', ministry(3)),
      section('33', 'Krav til opplæring i samfunnskunnskap', 'social studies'),
      section('34', 'Norskplan', 'the Norwegian plan', all('not-held', 'A plan of the training is made together with the decision on it. The deadlines hold the integration plan, not the Norwegian plan of those outside the programme.')),
      section(
        '35',
        'Fravær og permisjoner',
        'absence and leave from the training',
        part([1], 'choice', 'A participant may apply for absence.'),
        ministry(3),
      ),
      section('36', 'Stans av opplæringen', 'stopping the training', all('choice', 'The municipality may stop the training for good reason. A complaint on it is the matter `stop`.')),
      section(
        '37',
        'Prøver',
        'tests',
        part([3], 'choice', 'Exemption from the tests on application. It is a note to the answer, under § 29.'),
        part([4], 'municipality', 'The municipality sees to it that the tests are taken.'),
        ministry(5),
      ),
    ],
  },
  {
    heading: 'Kapittel 6A Midlertidige regler for personer som har fått oppholdstillatelse etter utlendingsloven § 34',
    about: 'Temporary rules for collective protection',
    sections: [
      section('37a', 'Unntak fra plikt til å delta i opplæring i mottak', 'no obligation to training in reception', all('reception', 'Sets the obligation of § 5 aside for collective protection.')),
      section(
        '37b',
        'Kompetansekartlegging og karriereveiledning',
        'skills assessment and career guidance',
        part([1], 'reception', 'Sets the assessment of § 6 aside.'),
        part([2, 3], 'not-held', 'A right without obligation to skills assessment and career guidance. The library does not answer for §§ 10 and 11.'),
      ),
      section('37c', 'Introduksjonsprogram', 'the programme under collective protection'),
      section('37d', 'Opplæring i norsk', 'Norwegian under collective protection', part([3], 'not-held', 'A Norwegian plan together with the decision. The deadlines hold no plan of the training, as under § 34.')),
      section('37e', 'Forskriftshjemmel', 'temporary regulations', all('ministry', 'Lets the Ministry give temporary regulations that depart from the Act. That it names the deadlines of § 12 is why those reach collective protection.')),
      section('37f', 'Behandling av kompetanseopplysninger', 'data on skills', all('ministry', 'Lets the Ministry give a temporary regulation on data on skills.')),
    ],
  },
  {
    heading: 'Kapittel 7 Forskjellige bestemmelser',
    about: 'Various provisions',
    sections: [
      section('38', 'Forsøk', 'trials', all('ministry', 'Lets the Ministry approve exceptions in trials. The library does not know of an exception granted.')),
      section('39', 'Kompetansekrav for lærere', 'teachers', all('authority', 'What teachers must have learnt.')),
      section(
        '40',
        'Forbud mot bruk av klesplagg som helt eller delvis dekker ansiktet',
        'clothes that cover the face',
        part([1], 'not-held', 'A ban on clothes that cover the face, with exceptions. It is about conduct in training and changes no right that the library gives.'),
        part([2], 'choice', 'The municipality may stop the programme or the training for a time after a warning.'),
        part([3], 'authority', 'The ban reaches teachers and others who give training.'),
      ),
      section('41', 'Behandling av personopplysninger', 'processing of personal data', all('personal-data', 'What public bodies may process personal data for.')),
      section('42', 'Innhenting og utveksling av personopplysninger', 'collection and exchange of personal data', all('personal-data', 'From whom data may be collected and with whom exchanged.')),
      section('43', 'Personregister og plikt til å registrere opplysninger', 'registers and the duty to register', all('personal-data', 'National registers, and the duty to register. How soon is in the Regulation § 58, which is a deadline.')),
      section('44', 'Pålegg om å utlevere personopplysninger', 'orders to give data', all('personal-data', 'Who can be ordered to give data.')),
      gone('45', 'repealed', all('repealed', 'Repealed on 2022-01-01.')),
    ],
  },
  {
    heading: 'Kapittel 8 Saksbehandlingsregler',
    about: 'Handling of cases',
    sections: [
      section('46', 'Forholdet til forvaltningsloven', 'formal decisions', part([3], 'case-handling', 'Who is not a party to a case, and that nobody can complain that another got the service.')),
      section('47', 'Klage', 'complaints', part([2], 'case-handling', 'What the county governor can try on complaint.')),
      section('48', 'Tilsyn', 'supervision', all('authority', 'The supervision of the county governor.')),
      section('49', 'Opplysningsplikt til barnevernet', 'duty to tell the child welfare service', all('authority', 'The duty of staff to tell the child welfare service.')),
      section('50', 'Samarbeid og samordning', 'cooperation and coordination', all('municipality', 'How services work together around a participant.')),
    ],
  },
  {
    heading: 'Kapittel 9 Sluttbestemmelser',
    about: 'Final provisions',
    sections: [
      section('51', 'Ikrafttredelse', 'commencement'),
      section('52', 'Overgangsregler', 'transitional rules'),
      section('53', 'Endringer i andre lover', 'changes of other Acts', all('other-law', 'Changes of other Acts.')),
    ],
  },
];

const regulationChapters: readonly LawChapter[] = [
  {
    heading: 'Kapittel 1. Opplæring for asylsøkere i mottak',
    about: 'Training of asylum seekers in reception',
    sections: [
      section('1', 'Opplæring i norsk', 'Norwegian in reception', all('reception', 'Hours of Norwegian for asylum seekers, and exemption from them.')),
      section(
        '2',
        'Opplæring i samfunnskunnskap',
        'social studies in reception',
        part([1, 2], 'reception', 'Hours of social studies for asylum seekers, and exemption from them.'),
        part([3], 'not-held', 'Hours completed in reception count towards those of the Act § 33. The file has no field for them; the library gives the whole number of hours.'),
      ),
    ],
  },
  {
    heading: 'Kapittel 2. Obligatoriske elementer i introduksjonsprogrammet',
    about: 'Obligatory elements of the programme',
    sections: [
      section(
        '3',
        'Foreldreveiledning',
        'parental guidance',
        part([1, 2, 3], 'municipality', 'What the guidance is for, by which methods it is given, and its themes.'),
        part([5], 'authority', 'What the one who gives the guidance must be certified in.'),
      ),
      section(
        '4',
        'Kurs i livsmestring',
        'life-skills course',
        part([1, 2], 'municipality', 'What the course is for, and its themes.'),
        part([5], 'municipality', 'The course is as a rule given in a group.'),
        part([6], 'authority', 'What those who give the course must have learnt.'),
      ),
    ],
  },
  {
    heading: 'Kapittel 3. Fravær fra introduksjonsprogrammet',
    about: 'Absence from the programme',
    sections: [
      section('5', 'Rett til introduksjonsstønad ved fravær på grunn av egen sykdom eller skade', "benefit during one's own illness"),
      section('6', 'Rett til introduksjonsstønad ved fravær på grunn av barns eller barnepassers sykdom eller skade', "benefit during a child's illness"),
      section(
        '7',
        'Antall dager med rett til introduksjonsstønad ved barns eller barnepassers sykdom eller skade',
        "days of benefit during a child's illness",
        part([3], 'purpose', 'Who else counts as alone in caring for a child. Whoever fills in `household.soleCarer` applies it.'),
      ),
      section('8', 'Bruk av egenmelding og legeerklæring', 'self-certificate and medical certificate', part([2], 'not-held', 'The benefit is lost when no medical certificate follows. The file does not hold certificates.')),
      section('9', 'Bortfall av retten til å bruke egenmelding', 'losing the right to self-certificates', part([2], 'not-held', 'Which certificates are not counted. The file does not hold certificates; the number that leads to the loss is given.')),
      section('10', 'Betydningen av fravær for introduksjonsprogrammets varighet', 'absence and the length of the programme'),
    ],
  },
  {
    heading: 'Kapittel 4. Fri og permisjoner fra introduksjonsprogrammet',
    about: 'Time off and leave from the programme',
    sections: [
      section('11', 'Fri i forbindelse med svangerskap', 'time off in pregnancy'),
      section('12', 'Fri i forbindelse med fødsel', 'time off at birth'),
      section('13', 'Ammefri', 'time off to breastfeed'),
      section('14', 'Velferdspermisjon med introduksjonsstønad', 'welfare leave with benefit'),
      section('14a', 'Permisjon med stønad for fred- og forsoningsarbeid på nasjonalt eller internasjonalt nivå', 'leave for peace and reconciliation work'),
      section('15', 'Permisjon uten introduksjonsstønad ved egen eller barns sykdom eller skade', 'leave without benefit in long illness'),
      section(
        '16',
        'Permisjon uten introduksjonsstønad ved fødsel og adopsjon',
        'leave without benefit at birth and adoption',
        part([5], 'choice', 'An exception from the days reserved for each parent, when the father is ill or injured.'),
      ),
      section('17', 'Fridager og høytidsdager', 'days off and holy days'),
      section('18', 'Ferie', 'holiday'),
      section('19', 'Betydningen av fri og permisjon for introduksjonsprogrammets varighet', 'time off, leave and the length of the programme'),
    ],
  },
  {
    heading: 'Kapittel 5. Opplæring i norsk og samfunnskunnskap',
    about: 'Training in Norwegian and social studies',
    sections: [
      section('19a', 'Læreplaner i norsk og samfunnskunnskap', 'curricula', all('municipality', 'Which curriculum is followed.')),
      section(
        '20',
        'Særlige tilfeller der rett og plikt til å delta i opplæring inntrer når krav settes frem',
        'when right and obligation begin with a claim',
        part([2], 'case-handling', 'The application and its documents.'),
        part([4], 'purpose', 'The time and the hours are then those of the Act §§ 32 and 33.'),
      ),
      section('21', 'Store omsorgsforpliktelser', 'great duties of care', all('choice', 'What great duties of care are, and how they are shown. That a start on a claim exists is a note to the answer, under § 20.')),
      section('22', 'Tilbakeholdelse', 'being held back against one\'s will', all('case-handling', 'How being held back is shown.')),
      section('23', 'Fritak fra plikt til opplæring i norsk på grunn av dokumenterte kunnskaper', 'exemption from Norwegian for what one knows', all('not-held', 'Which results and grades exempt from Norwegian. That there is exemption on application is a note to the answer, under the Act § 29; results are not in the file.')),
      section('24', 'Fritak fra plikt til opplæring i samfunnskunnskap på grunn av dokumenterte kunnskaper', 'exemption from social studies for what one knows', all('not-held', 'Which results and grades exempt from social studies. As for § 23.')),
      section('25', 'Fritak på grunn av særlige helsemessige eller andre tungtveiende årsaker', 'exemption for reasons of health', all('not-held', 'Exemption for weighty reasons leaves the right. As for § 23.')),
    ],
  },
  {
    heading: 'Kapittel 6. Veiledende minimumsnivåer i norsk',
    about: 'Guiding least levels of Norwegian',
    sections: [
      section('26', 'Nivåer i norsk', 'the levels', all('purpose', 'What the levels A1 to C1 mean.')),
      section('27', 'Individuell fastsettelse av norskmålet', 'the goal of one person', all('choice', 'The municipality sets the goal of each person, at the level of § 28 or higher, and moves it up or down.')),
      section('28', 'Veiledende minimumsnivåer', 'the guiding least levels'),
    ],
  },
  {
    heading: 'Kapittel 7. Fravær og permisjoner fra opplæring i norsk og samfunnskunnskap',
    about: 'Absence and leave from the training',
    sections: [
      section('29', 'Fravær fra opplæringen', 'absence from the training', all('not-held', 'When hours missed outside the programme can be taken again without charge. Hours are not in the file.')),
      section('30', 'Permisjon', 'leave', all('choice', 'Leave is granted when the training cannot be adapted. Leave that was granted is in the file and moves the deadlines.')),
      section('31', 'Velferdspermisjoner', 'welfare leave', all('not-held', 'Days of welfare leave from training outside the programme. `leaveEntitlements` answers for the programme only.')),
      section('31a', 'Permisjon for fred- og forsoningsarbeid på nasjonalt eller internasjonalt nivå', 'leave for peace and reconciliation work', all('not-held', 'Days of leave from training outside the programme. As for § 31.')),
      section('32', 'Permisjon ved egen eller barns sykdom eller skade', 'leave in long illness', all('not-held', 'A right to leave of up to a year from training outside the programme. As for § 31.')),
      section('33', 'Permisjon ved fødsel og adopsjon', 'leave at birth and adoption', all('not-held', 'Parental leave from training outside the programme. As for § 31.')),
    ],
  },
  {
    heading: 'Kapittel 8. Prøver i norsk og samfunnskunnskap',
    about: 'Tests in Norwegian and social studies',
    sections: [
      section('34', 'Innholdet i prøver i norsk og samfunnskunnskap', 'what the tests hold', all('tests', 'The parts of the tests.')),
      section('35', 'Utvikling av prøver', 'how the tests are made', all('tests', 'The directorate makes the tests.')),
      section('36', 'Fritak fra plikt til å avlegge prøver', 'exemption from the tests', all('not-held', 'Exemption from the tests on application, on the grounds of §§ 23 to 25. As for § 23.')),
      section('37', 'Informasjon om prøver og avvikling av disse', 'information on the tests', all('tests', 'What the directorate tells of the tests, and when.')),
      section(
        '38',
        'Oppmelding og prøveavgift',
        'entering for a test, and the fee',
        part([1, 2, 3], 'tests', 'When and by whom a participant is entered for a test.'),
        part([4, 5, 6], 'not-held', 'One free test for each skill, and when a fee is paid. Tests taken are not in the file.'),
      ),
      section('39', 'Gjennomføring av prøver', 'how the tests are held', all('tests', 'How and how often the tests are held.')),
      section('40', 'Tilrettelegging', 'adapted tests', all('tests', 'Tests are adapted on application.')),
      section('41', 'Vurdering og prøvebevis', 'marking and certificate', all('tests', 'How tests are marked, and the certificate.')),
      section('42', 'Klage på gjennomføring av eller resultat på prøver', 'complaints on tests', part([7], 'case-handling', 'How a complaint on a test is decided.')),
      section(
        '43',
        'Bortvisning, annullering og karantene',
        'expulsion, annulment and quarantine',
        part([4], 'authority', 'The directorate may annul tests that were not held as they should.'),
        part([5], 'not-held', 'Who may take a new test, and whether it is free. Tests taken are not in the file.'),
      ),
    ],
  },
  {
    heading: 'Kapittel 8A. Midlertidige regler for personer som har fått oppholdstillatelse etterutlendingsloven § 34',
    about: 'Temporary rules for collective protection',
    sections: [
      gone('43a', 'Ukrainian upper secondary education; in force until 2025-12-31'),
      gone('43b', 'benefit beside work in a part-time programme; in force until 2025-12-31'),
      section('43c', 'Unntak fra kompetansekrav for lærere', 'teachers; in force until 2026-06-30', all('authority', 'What teachers must have learnt.')),
      gone('43d', 'length with Ukrainian upper secondary education; in force until 2025-12-31'),
      gone('43e', 'higher vocational education in the programme; in force until 2025-12-31'),
      gone('43f', 'the offer of language training; in force until 2025-12-31'),
      section('43g', 'Utvidet norskopplæring', 'extended Norwegian training; in force until 2026-06-30', part([1], 'choice', 'Municipality and county may give extended training to those who need it. How long is in the second paragraph.')),
      section(
        '43h',
        'Rettigheter og plikter for deltagere som har hatt midlertidig kollektiv beskyttelse ved overgang til andre oppholdstillatelser',
        'from collective protection to another permit; until 2025-12-31 hours of work-oriented activities; in force until 2026-06-30',
      ),
      gone('43i', 'part time for want of capacity; in force until 2025-12-31'),
      gone('43j', 'refusal because of work near full time; in force until 2024-06-30'),
    ],
  },
  {
    heading: 'Kapittel 9. Behandling av personopplysninger',
    about: 'Personal data',
    sections: [
      section('44', 'Innhenting av personopplysninger', 'collection of data', all('personal-data', 'From whom data may be collected.')),
      section('45', 'Krav til personopplysningene og behandlingen av dem', 'security of data', all('personal-data', 'Data shall be kept secure.')),
      section('46', 'Personopplysninger som kan behandles for alle formålene', 'data for all purposes', all('personal-data', 'Which data may be processed for every purpose.')),
      section('47', 'Opplysninger om personer som gjennomfører kompetansekartlegging og karriereveiledning', 'data on skills and guidance', all('personal-data', 'Which data may be processed.')),
      section('48', 'Opplysninger om beboer i mottak som deltar i integreringsfremmende program', 'data on programmes in reception', all('personal-data', 'Which data may be processed.')),
      section('49', 'Opplysninger om beboer i mottak som deltar i opplæring', 'data on training in reception', all('personal-data', 'Which data may be processed.')),
      section('50', 'Opplysninger om beboer i mottak som deltar i integreringsfremmende tiltak', 'data on measures in reception', all('personal-data', 'Which data may be processed.')),
      section('51', 'Opplysninger om personer som bosettes', 'data on settlement', all('personal-data', 'Which data may be processed.')),
      section('52', 'Opplysninger om personer som deltar i introduksjonsprogram', 'data on the programme', all('personal-data', 'Which data may be processed.')),
      section('53', 'Opplysninger om personer som deltar i opplæring i norsk og samfunnskunnskap', 'data on the training', all('personal-data', 'Which data may be processed.')),
      section('54', 'Opplysninger om prøveavvikling', 'data on tests', all('personal-data', 'Which data may be processed.')),
      section('55', 'Opplysninger om tilskudd', 'data on grants', all('personal-data', 'Which data may be processed.')),
      section('56', 'Integrerings- og mangfoldsdirektoratets ansvar', 'what the directorate (IMDi) answers for', all('personal-data', 'The registers of the directorate, and what it gives to the immigration authorities.')),
      section('57', 'Direktoratet for høyere utdanning og kompetanse sitt ansvar', 'what the other directorate (HK-dir) answers for', all('personal-data', 'The registers of tests, and what is given to the immigration authorities.')),
      section('58', 'Kommunenes ansvar', 'what the municipality answers for', part([1], 'personal-data', 'Which processing the municipality is the controller of. How soon it registers is a deadline.')),
      section('59', 'Fylkeskommunenes ansvar', 'what the county answers for', all('personal-data', 'Which processing the county is the controller of, and how soon it registers.')),
      section('60', 'Lagring', 'how long data are kept', all('personal-data', 'How many years data may be kept.')),
      section('61', 'Sletting', 'deletion', all('personal-data', 'When data are deleted.')),
      section('62', 'Behandling av personopplysninger til forskning og analyse', 'research', all('personal-data', 'Data may be used for research.')),
      section('63', 'Verifikasjon av prøveresultater', 'verifying test results', all('personal-data', 'Who may see test results.')),
      section('64', 'Bruk av automatiserte avgjørelser', 'automated decisions', all('personal-data', 'Automated decisions on certain test results only. An answer of this library is material for a person who decides.')),
    ],
  },
  {
    heading: 'Kapittel 10. Forskjellige bestemmelser',
    about: 'Various provisions',
    sections: [
      section('65', 'Fylkeskommunens ansvar for regionale integreringsoppgaver', 'tasks of the county', all('authority', 'The tasks of the county in its region.')),
      section('65a', 'Utdanning på videregående nivå', 'what upper secondary education is'),
      section('66', 'Forsøk', 'trials', all('ministry', 'When the Ministry may approve trials. The library does not know of an exception granted.')),
      section('67', 'Kompetansekrav for personer som skal undervise i norsk etter integreringsloven', 'teachers of Norwegian', all('authority', 'What teachers must have learnt.')),
      section('68', 'Midlertidig tilsetting og tilsetting på vilkår', 'teachers employed for a time', all('authority', 'How teachers may be employed.')),
    ],
  },
  {
    heading: 'Kapittel 11. Saksbehandlingsregler',
    about: 'Handling of cases',
    sections: [section('69', 'Enkeltvedtak', 'formal decisions'), section('70', 'Klage', 'complaints')],
  },
  {
    heading: 'Kapittel 12. Sluttbestemmelser',
    about: 'Final provisions',
    sections: [
      section('71', 'Ikrafttredelse', 'commencement', all('other-law', 'The Regulation came into force on 2021-01-01, as the Act did, and repealed three earlier ones.')),
      section('72', 'Overgangsregler', 'transitional rules'),
      section(
        '73',
        'Overgangsregler for opplæring i norsk og samfunnskunnskap',
        'transitional rules on hours of training',
        part([1], 'reception', 'Hours of social studies of asylum seekers from before 2022.'),
        part([6], 'other-law', 'Repeals the former curriculum.'),
      ),
      section('74', 'Overgangsregler for varigheten av opplæring i norsk og samfunnskunnskap', 'transitional rules on the time of training'),
      section('75', 'Overgangsregler for varigheten av introduksjonsprogram for deltagere som har utdanning på videregående nivå eller høyere', 'transitional rules on length with upper secondary education'),
      section('76', 'Overgangsregler for varigheten av introduksjonsprogram for deltagere som ikke har utdanning på videregående nivå eller høyere', 'transitional rules on length without upper secondary education'),
      section('77', 'Endringer i andre forskrifter', 'changes of other regulations', all('other-law', 'Changes of other regulations.')),
    ],
  },
];

/** The Act and the Regulation, chapter by chapter. */
export const lawDocuments = [
  { document: INTEGRATION_ACT, title: 'The Integration Act (integreringsloven)', short: 'the Act', chapters: actChapters },
  { document: INTEGRATION_REGULATION, title: 'The Integration Regulation (integreringsforskriften)', short: 'the Regulation', chapters: regulationChapters },
] as const;
