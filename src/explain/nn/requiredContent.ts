import type { GoverningLaw } from '../../rules/governingLaw.js';
import type { ContentElement, LanguageOffer, OptionalContent, ParentalGuidance, ProgrammeTime, RequiredContent } from '../../rules/requiredContent.js';
import { decimal, either, list, months } from './say.js';

type Content = Extract<RequiredContent, { readonly kind: 'content' }>;
type Words = Readonly<Record<ContentElement, string>>;

const youngestChild = (about: string) =>
  ({
    about,
    answers: {
      'under-age': 'under den alderen lova nemner',
      'of-age': 'har nådd den alderen lova nemner',
      'born-later': 'fødd etter datoen det er spurt om',
      'no-child': 'det er ingen barn',
    },
  }) as const;

const elements: Words = {
  'work-or-education-oriented': 'arbeids- eller utdanningsretta element',
  norwegian: 'opplæring i norsk',
  'social-studies': 'opplæring i samfunnskunnskap',
  'life-skills': 'kurs i livsmeistring',
  'language-offer': 'eit språktilbod',
  'parental-guidance': 'foreldrerettleiing',
};
const languageOffers: Readonly<Record<LanguageOffer, string>> = {
  'norwegian-training': 'norskopplæring etter § 37 d',
  'other-norwegian-or-english': 'eit anna norsk eller engelsk språktilbod',
};
const optional = (kind: OptionalContent, longest: number): string => {
  switch (kind) {
    case 'higher-vocational-education':
      return `høgare yrkesfagleg utdanning på inntil ${months(longest)}`;
    case 'preparatory-and-language-courses':
      return 'førebuande kurs og språkkurs for å fylle kravet til generell studiekompetanse';
    case 'complementary-education':
      return 'kompletterande utdanning';
  }
};

const guidance = ({ group, individual, leastForWantOfCapacity }: ParentalGuidance): string => {
  const ordinary = `Foreldrerettleiinga skal vere mellom ${String(group.least)} og ${String(group.most)} rettleiingsmøte i gruppe, eller mellom ${String(individual.least)} og ${String(individual.most)} individuelle rettleiingssamtalar.`;
  if (leastForWantOfCapacity === null) return ordinary;
  const { group: meetings, individual: talks } = leastForWantOfCapacity;
  return `${ordinary} Dersom kapasitetsomsyn i kommunen gjer det nødvendig, er minstekravet ${String(meetings)} rettleiingsmøte eller ${String(talks)} rettleiingssamtalar.`;
};

const time = (one: ProgrammeTime): string => {
  if (one.kind === 'part-time-allowed') {
    return one.condition === 'none'
      ? 'Programmet skal vere heilårig, men treng ikkje vere på fulltid.'
      : 'Programmet skal vere heilårig, og kan berre gå føre seg på deltid dersom kommunen på grunn av kapasiteten ikkje kan tilby fulltid.';
  }
  const hours = `Programmet skal vere heilårig og på fulltid: etter rettleiinga til direktoratet ${decimal(one.hoursPerWeek)} timar i veka, eller ${decimal(one.hoursPerWeekWithOwnWork)} timar der tiltaka krev mykje eigeninnsats.`;
  return one.exception === 'covid-19' ? `${hours} Det kan tilbydast på deltid på grunn av covid-19.` : hours;
};

const mayBe = ({ kinds, higherVocationalEducationMonths: longest }: NonNullable<Content['mayBeContent']>): string =>
  `Heile eller delar av innhaldet kan vere ${list(kinds.map((kind) => optional(kind, longest)))}.`;

const content = (one: Content): string =>
  [
    `Programmet skal minst innehalde ${list(one.elements.map((element) => elements[element]))}.`,
    ...(one.rules === 'chapter-6a' ? ['Dei særlege reglane for kollektivt vern gjeld.'] : []),
    ...(one.rules === 'ordinary-without-social-studies' ? ['Ved kollektivt vern treng programmet ikkje innehalde samfunnskunnskap.'] : []),
    ...(one.languageOffer === null ? [] : [`Språktilbodet kan vere ${either(one.languageOffer.map((offer) => languageOffers[offer]))}.`]),
    ...(one.mayBeContent === null ? [] : [mayBe(one.mayBeContent)]),
    ...(one.lifeSkillsHours === null
      ? []
      : [
          `Deltakaren skal få tilbod om minst ${String(one.lifeSkillsHours.total)} timar livsmeistring: minst ${String(one.lifeSkillsHours.migrationHealthAndDiversity)} timar om migrasjon, helse og mangfald og minst ${String(one.lifeSkillsHours.careerCompetence)} timar om karrierekompetanse.`,
        ]),
    ...(one.parentalGuidance === null ? [] : [guidance(one.parentalGuidance)]),
    time(one.time),
  ].join(' ');

const governing = (one: GoverningLaw): string => {
  switch (one.act) {
    case 'none':
      return 'Det er ikkje innvilga noko opphaldsløyve på denne datoen, og det er løyvet som avgjer kva lov som gjeld.';
    case 'introduction-act-2003':
      return 'Introduksjonslova frå 2003 gjeld.';
    case 'integration-act': {
      const programme = {
        ordinary: 'dei ordinære reglane',
        'chapter-6a': 'dei særlege reglane for kollektivt vern',
        'ordinary-without-social-studies': 'dei ordinære reglane, men utan krav om samfunnskunnskap',
      }[one.programme];
      const training = one.training === 'ordinary' ? 'dei ordinære reglane' : 'dei særlege reglane for kollektivt vern';
      return `Integreringslova gjeld. For programmet gjeld ${programme}. For opplæringa i norsk og samfunnskunnskap gjeld ${training}.`;
    }
    default:
      return one satisfies never;
  }
};

// --- Til deltakaren ---

const plainElements: Words = {
  'work-or-education-oriented': 'aktivitetar som førebur deg på arbeid eller utdanning',
  norwegian: 'norskopplæring',
  'social-studies': 'samfunnskunnskap',
  'life-skills': 'kurs i livsmeistring',
  'language-offer': 'språkopplæring',
  'parental-guidance': 'foreldrerettleiing',
};

const plainGuidance = ({ group, individual, leastForWantOfCapacity }: ParentalGuidance): string => {
  const ordinary = `Foreldrerettleiinga er ${String(group.least)} til ${String(group.most)} møte i gruppe, eller ${String(individual.least)} til ${String(individual.most)} samtalar åleine med ein rettleiar.`;
  if (leastForWantOfCapacity === null) return ordinary;
  return `${ordinary} Dersom kommunen ikkje har kapasitet, kan det bli færre, men ikkje under ${String(leastForWantOfCapacity.group)} møte eller ${String(leastForWantOfCapacity.individual)} samtalar.`;
};

const plainTime = (one: ProgrammeTime): string => {
  if (one.kind === 'part-time-allowed') {
    return one.condition === 'none'
      ? 'Programmet ditt varer heile året. Det kan vere på deltid.'
      : 'Programmet ditt varer heile året. Det kan berre vere på deltid dersom kommunen ikkje har kapasitet til meir.';
  }
  const hours = `Programmet ditt skal vere på fulltid, heile året. Det er vanlegvis ${decimal(one.hoursPerWeek)} timar i veka, eller ${decimal(one.hoursPerWeekWithOwnWork)} timar dersom du også må arbeide mykje på eiga hand.`;
  return one.exception === 'covid-19' ? `${hours} Det kan vere på deltid på grunn av koronaviruset.` : hours;
};

const plainContent = (one: Content): string =>
  [
    `Du skal få ${list(one.elements.map((element) => plainElements[element]))}.`,
    ...(one.rules === 'chapter-6a' ? ['Eigne reglar for kollektivt vern gjeld for deg.'] : []),
    ...(one.rules === 'ordinary-without-social-studies' ? ['Etter reglane for kollektivt vern treng du ikkje ta samfunnskunnskap.'] : []),
    ...(one.languageOffer === null ? [] : ['Språkopplæringa kan vere i norsk eller engelsk.']),
    ...(one.mayBeContent === null
      ? []
      : [`Kort høgare yrkesfagleg utdanning, inntil ${months(one.mayBeContent.higherVocationalEducationMonths)}, kan vere ein del av programmet. Det kan også kurs du treng for å kome inn på høgare utdanning, eller for å gjere ferdig utdanning du har.`]),
    ...(one.lifeSkillsHours === null
      ? []
      : [
          `Du skal få tilbod om minst ${String(one.lifeSkillsHours.total)} timar livsmeistring: ${String(one.lifeSkillsHours.migrationHealthAndDiversity)} timar om helse og livet i Noreg, og ${String(one.lifeSkillsHours.careerCompetence)} timar om arbeid og utdanning.`,
        ]),
    ...(one.parentalGuidance === null ? [] : [plainGuidance(one.parentalGuidance)]),
    plainTime(one.time),
  ].join(' ');

const plainGoverning = (one: GoverningLaw): string => {
  switch (one.act) {
    case 'none':
      return 'Du har ikkje opphaldsløyve på denne datoen. Det er løyvet som avgjer kva lov som gjeld for deg.';
    case 'introduction-act-2003':
      return 'Du følgjer ei eldre lov, introduksjonslova frå 2003.';
    case 'integration-act': {
      const programme = {
        ordinary: 'Dei vanlege reglane for programmet gjeld for deg.',
        'chapter-6a': 'Eigne reglar for programmet gjeld for deg, på grunn av kollektivt vern.',
        'ordinary-without-social-studies': 'Dei vanlege reglane for programmet gjeld for deg, men du treng ikkje ta samfunnskunnskap.',
      }[one.programme];
      const training =
        one.training === 'ordinary'
          ? 'Dei vanlege reglane for norskopplæring gjeld for deg.'
          : 'Eigne reglar for norskopplæring gjeld for deg, på grunn av kollektivt vern.';
      return `Du følgjer integreringslova. ${programme} ${training}`;
    }
    default:
      return one satisfies never;
  }
};

/** Words in nynorsk for what the programme must hold, and for which law governs. */
export const requiredContentWords = {
  questions: {
    'youngest-child': youngestChild('Alderen til det yngste barnet på datoen det er spurt om'),
    'youngest-child-under-collective-protection': youngestChild('Alderen til det yngste barnet på datoen det er spurt om, etter kapittel 6A'),
    'decision-before-new-life-skills': {
      about: 'Dagen for vedtaket om program, sett mot dei nye timetala for livsmeistring',
      answers: { before: 'før den dagen dei gjeld frå', since: 'den dagen eller seinare, eller ikkje gjort enno' },
    },
  },
  parameters: {
    specialContent: 'Særlege reglar for innhaldet i programmet ved kollektivt vern',
    withoutSocialStudies: 'Samfunnskunnskap treng ikkje vere med i programmet ved kollektivt vern',
    specialTraining: 'Særlege reglar for opplæringa ved kollektivt vern',
    ordinaryContent: 'Alle program skal innehalde arbeids- eller utdanningsretta element, norsk, samfunnskunnskap og livsmeistring',
    higherVocationalEducation: 'Lengste høgare yrkesfaglege utdanning som kan vere innhald i programmet',
    languageOfferIsDefined: 'Forskrifta seier kva språktilbodet kan vere',
    lifeSkillsHealthHours: 'Minste timetal om migrasjon, helse og mangfald, for alle, og frå 2026 for dei utan utdanning på vidaregåande nivå',
    lifeSkillsCareerHours: 'Minste timetal om karrierekompetanse, for alle, og frå 2026 for dei utan utdanning på vidaregåande nivå',
    lifeSkillsHealthHoursWithUpperSecondary: 'Minste timetal om migrasjon, helse og mangfald, med utdanning på vidaregåande nivå eller høgare',
    lifeSkillsCareerHoursWithUpperSecondary: 'Minste timetal om karrierekompetanse, med utdanning på vidaregåande nivå eller høgare',
    newLifeSkillsHoursFrom: 'Timetal for livsmeistring etter utdanning gjeld ved vedtak om program frå og med',
    parentalGuidanceChildAge: 'Foreldrerettleiing er eit krav for dei som har barn under',
    parentalGuidanceChildAgeUnderCollectiveProtection: 'Foreldrerettleiing er eit krav etter kapittel 6A for dei som har barn under',
    groupMeetingsLeast: 'Foreldrerettleiing i gruppe, minst',
    groupMeetingsMost: 'Foreldrerettleiing i gruppe, høgst',
    individualTalksLeast: 'Individuell foreldrerettleiing, minst',
    individualTalksMost: 'Individuell foreldrerettleiing, høgst',
    groupMeetingsForWantOfCapacity: 'Foreldrerettleiing i gruppe når kapasitetsomsyn gjer unntak nødvendig, minst',
    individualTalksForWantOfCapacity: 'Individuell foreldrerettleiing når kapasitetsomsyn gjer unntak nødvendig, minst',
    fullTime: 'Programmet skal vere heilårig og på fulltid',
    fullTimeHours: 'Fulltid, rekna i timar',
    fullTimeHoursWithOwnWork: 'Fulltid der tiltaka krev mykje eigeninnsats',
    partTimeBecauseOfCovid: 'Programmet kan tilbydast på deltid på grunn av covid-19',
    fullTimeSetAside: 'Kravet om fulltid gjeld ikkje ved kollektivt vern',
    partTimeOnlyForWantOfCapacity: 'Deltid ved kollektivt vern berre dersom kommunen manglar kapasitet',
  },
  notes: {
    'first-content-wording-not-read':
      'Den første ordlyden i paragrafen om innhaldet er ikkje lesen; verdien er henta frå førearbeida til endringslova og frå det kapittel 6A gjorde unntak frå.',
    'life-skills-hours-until-2025': 'Timetala for livsmeistring før 2026 er ikkje lesne; at dei var like for alle, er slutta frå ordlyden i 2026.',
    'full-time-hours-are-guidance': 'Lova seier ikkje kor mange timar fulltid er. Timetala er rettleiinga til direktoratet frå 2021, og nyare rettleiing er ikkje lesen.',
    'content-in-running-programme':
      'Det er ikkje funne nokon overgangsregel om innhald og fulltid for program ved kollektivt vern som var i gang 1. januar 2026; dei nye reglane er brukte frå den dagen.',
    'youngest-child-of-age':
      'Det yngste barnet har nådd den alderen lova nemner. Lova seier ikkje kva dag som er avgjerande; datoen det er spurt om er brukt, og kravet kan ha gjeldt då programmet tok til.',
    'youngest-child-born-later':
      'Det yngste barnet er fødd etter datoen det er spurt om. Saka viser ikkje om det fanst eit eldre barn då, og får deltakaren barn i løpet av programmet, gjeld kravet.',
  },
  outcomes: {
    governingLaw: governing,
    requiredContent: (one: RequiredContent): string => (one.kind === 'content' ? content(one) : 'Introduksjonslova frå 2003 gjeld for innhaldet i programmet.'),
  },
  plainOutcomes: {
    governingLaw: plainGoverning,
    requiredContent: (one: RequiredContent): string =>
      one.kind === 'content' ? plainContent(one) : 'Du følgjer ei eldre lov, introduksjonslova frå 2003. Ho avgjer kva programmet ditt skal innehalde.',
  },
} as const;
