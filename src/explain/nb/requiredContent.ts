import type { GoverningLaw } from '../../rules/governingLaw.js';
import type { ContentElement, LanguageOffer, OptionalContent, ParentalGuidance, ProgrammeTime, RequiredContent } from '../../rules/requiredContent.js';
import { decimal, either, list, months } from './say.js';

type Content = Extract<RequiredContent, { readonly kind: 'content' }>;
type Words = Readonly<Record<ContentElement, string>>;

const youngestChild = (about: string) =>
  ({
    about,
    answers: {
      'under-age': 'under den alderen loven nevner',
      'of-age': 'har nådd den alderen loven nevner',
      'born-later': 'født etter datoen det spørres om',
      'no-child': 'det er ingen barn',
    },
  }) as const;

const elements: Words = {
  'work-or-education-oriented': 'arbeids- eller utdanningsrettede elementer',
  norwegian: 'opplæring i norsk',
  'social-studies': 'opplæring i samfunnskunnskap',
  'life-skills': 'kurs i livsmestring',
  'language-offer': 'et språktilbud',
  'parental-guidance': 'foreldreveiledning',
};
const languageOffers: Readonly<Record<LanguageOffer, string>> = {
  'norwegian-training': 'norskopplæring etter § 37 d',
  'other-norwegian-or-english': 'et annet norsk eller engelsk språktilbud',
};
const optional = (kind: OptionalContent, longest: number): string => {
  switch (kind) {
    case 'higher-vocational-education':
      return `høyere yrkesfaglig utdanning på inntil ${months(longest)}`;
    case 'preparatory-and-language-courses':
      return 'forberedende kurs og språkkurs for å fylle kravet til generell studiekompetanse';
    case 'complementary-education':
      return 'kompletterende utdanning';
  }
};

const guidance = ({ group, individual, leastForWantOfCapacity }: ParentalGuidance): string => {
  const ordinary = `Foreldreveiledningen skal bestå av mellom ${String(group.least)} og ${String(group.most)} veiledningsmøter i gruppe, eller mellom ${String(individual.least)} og ${String(individual.most)} individuelle veiledningssamtaler.`;
  if (leastForWantOfCapacity === null) return ordinary;
  const { group: meetings, individual: talks } = leastForWantOfCapacity;
  return `${ordinary} Gjør kapasitetshensyn i kommunen det nødvendig, er minstekravet ${String(meetings)} veiledningsmøter eller ${String(talks)} veiledningssamtaler.`;
};

const time = (one: ProgrammeTime): string => {
  if (one.kind === 'part-time-allowed') {
    return one.condition === 'none'
      ? 'Programmet skal være helårig, men trenger ikke være på fulltid.'
      : 'Programmet skal være helårig, og kan bare foregå på deltid dersom kommunen på grunn av kapasitetsutfordringer ikke kan tilby fulltid.';
  }
  const hours = `Programmet skal være helårig og på fulltid: etter direktoratets veiledning ${decimal(one.hoursPerWeek)} timer i uken, eller ${decimal(one.hoursPerWeekWithOwnWork)} timer der tiltakene krever betydelig egeninnsats.`;
  return one.exception === 'covid-19' ? `${hours} Det kan tilbys på deltid på grunn av covid-19.` : hours;
};

const mayBe = ({ kinds, higherVocationalEducationMonths: longest }: NonNullable<Content['mayBeContent']>): string =>
  `Hele eller deler av innholdet kan være ${list(kinds.map((kind) => optional(kind, longest)))}.`;

const content = (one: Content): string =>
  [
    `Programmet skal minst inneholde ${list(one.elements.map((element) => elements[element]))}.`,
    ...(one.rules === 'chapter-6a' ? ['De særlige reglene for kollektiv beskyttelse gjelder.'] : []),
    ...(one.rules === 'ordinary-without-social-studies' ? ['Ved kollektiv beskyttelse trenger programmet ikke å inneholde samfunnskunnskap.'] : []),
    ...(one.languageOffer === null ? [] : [`Språktilbudet kan være ${either(one.languageOffer.map((offer) => languageOffers[offer]))}.`]),
    ...(one.mayBeContent === null ? [] : [mayBe(one.mayBeContent)]),
    ...(one.lifeSkillsHours === null
      ? []
      : [
          `Deltageren skal tilbys minst ${String(one.lifeSkillsHours.total)} timer livsmestring: minst ${String(one.lifeSkillsHours.migrationHealthAndDiversity)} timer om migrasjon, helse og mangfold og minst ${String(one.lifeSkillsHours.careerCompetence)} timer om karrierekompetanse.`,
        ]),
    ...(one.parentalGuidance === null ? [] : [guidance(one.parentalGuidance)]),
    time(one.time),
  ].join(' ');

const governing = (one: GoverningLaw): string => {
  switch (one.act) {
    case 'none':
      return 'Det er ikke innvilget noen oppholdstillatelse på denne datoen, og det er tillatelsen som avgjør hvilken lov som gjelder.';
    case 'introduction-act-2003':
      return 'Introduksjonsloven av 2003 gjelder.';
    case 'integration-act': {
      const programme = {
        ordinary: 'de ordinære reglene',
        'chapter-6a': 'de særlige reglene for kollektiv beskyttelse',
        'ordinary-without-social-studies': 'de ordinære reglene, men uten krav om samfunnskunnskap',
      }[one.programme];
      const training = one.training === 'ordinary' ? 'de ordinære reglene' : 'de særlige reglene for kollektiv beskyttelse';
      return `Integreringsloven gjelder. For programmet gjelder ${programme}. For opplæringen i norsk og samfunnskunnskap gjelder ${training}.`;
    }
    default:
      return one satisfies never;
  }
};

// --- Til deltageren ---

const plainElements: Words = {
  'work-or-education-oriented': 'aktiviteter som forbereder deg på arbeid eller utdanning',
  norwegian: 'norskopplæring',
  'social-studies': 'samfunnskunnskap',
  'life-skills': 'kurs i livsmestring',
  'language-offer': 'språkopplæring',
  'parental-guidance': 'foreldreveiledning',
};

const plainGuidance = ({ group, individual, leastForWantOfCapacity }: ParentalGuidance): string => {
  const ordinary = `Foreldreveiledningen er ${String(group.least)} til ${String(group.most)} møter i gruppe, eller ${String(individual.least)} til ${String(individual.most)} samtaler alene med en veileder.`;
  if (leastForWantOfCapacity === null) return ordinary;
  return `${ordinary} Hvis kommunen ikke har kapasitet, kan det bli færre, men ikke under ${String(leastForWantOfCapacity.group)} møter eller ${String(leastForWantOfCapacity.individual)} samtaler.`;
};

const plainTime = (one: ProgrammeTime): string => {
  if (one.kind === 'part-time-allowed') {
    return one.condition === 'none'
      ? 'Programmet ditt varer hele året. Det kan være på deltid.'
      : 'Programmet ditt varer hele året. Det kan bare være på deltid hvis kommunen ikke har kapasitet til mer.';
  }
  const hours = `Programmet ditt skal være på fulltid, hele året. Det er vanligvis ${decimal(one.hoursPerWeek)} timer i uken, eller ${decimal(one.hoursPerWeekWithOwnWork)} timer hvis du også må arbeide mye på egen hånd.`;
  return one.exception === 'covid-19' ? `${hours} Det kan være på deltid på grunn av koronaviruset.` : hours;
};

const plainContent = (one: Content): string =>
  [
    `Du skal få ${list(one.elements.map((element) => plainElements[element]))}.`,
    ...(one.rules === 'chapter-6a' ? ['Egne regler for kollektiv beskyttelse gjelder for deg.'] : []),
    ...(one.rules === 'ordinary-without-social-studies' ? ['Etter reglene for kollektiv beskyttelse trenger du ikke å ta samfunnskunnskap.'] : []),
    ...(one.languageOffer === null ? [] : ['Språkopplæringen kan være i norsk eller engelsk.']),
    ...(one.mayBeContent === null
      ? []
      : [`Kort høyere yrkesfaglig utdanning, inntil ${months(one.mayBeContent.higherVocationalEducationMonths)}, kan være en del av programmet. Det kan også kurs du trenger for å komme inn på høyere utdanning, eller for å gjøre ferdig utdanning du har.`]),
    ...(one.lifeSkillsHours === null
      ? []
      : [
          `Du skal få tilbud om minst ${String(one.lifeSkillsHours.total)} timer livsmestring: ${String(one.lifeSkillsHours.migrationHealthAndDiversity)} timer om helse og livet i Norge, og ${String(one.lifeSkillsHours.careerCompetence)} timer om arbeid og utdanning.`,
        ]),
    ...(one.parentalGuidance === null ? [] : [plainGuidance(one.parentalGuidance)]),
    plainTime(one.time),
  ].join(' ');

const plainGoverning = (one: GoverningLaw): string => {
  switch (one.act) {
    case 'none':
      return 'Du har ikke oppholdstillatelse på denne datoen. Det er tillatelsen som avgjør hvilken lov som gjelder for deg.';
    case 'introduction-act-2003':
      return 'Du følger en eldre lov, introduksjonsloven av 2003.';
    case 'integration-act': {
      const programme = {
        ordinary: 'De vanlige reglene for programmet gjelder for deg.',
        'chapter-6a': 'Egne regler for programmet gjelder for deg, på grunn av kollektiv beskyttelse.',
        'ordinary-without-social-studies': 'De vanlige reglene for programmet gjelder for deg, men du trenger ikke å ta samfunnskunnskap.',
      }[one.programme];
      const training =
        one.training === 'ordinary'
          ? 'De vanlige reglene for norskopplæring gjelder for deg.'
          : 'Egne regler for norskopplæring gjelder for deg, på grunn av kollektiv beskyttelse.';
      return `Du følger integreringsloven. ${programme} ${training}`;
    }
    default:
      return one satisfies never;
  }
};

/** Words in bokmål for what the programme must hold, and for which law governs. */
export const requiredContentWords = {
  questions: {
    'youngest-child': youngestChild('Alderen til det yngste barnet på datoen det spørres om'),
    'youngest-child-under-collective-protection': youngestChild('Alderen til det yngste barnet på datoen det spørres om, etter kapittel 6A'),
    'decision-before-new-life-skills': {
      about: 'Dagen for vedtaket om program, sett mot de nye timetallene for livsmestring',
      answers: { before: 'før den dagen de gjelder fra', since: 'den dagen eller senere, eller ikke truffet ennå' },
    },
  },
  parameters: {
    specialContent: 'Særlige regler for innholdet i programmet ved kollektiv beskyttelse',
    withoutSocialStudies: 'Samfunnskunnskap trenger ikke inngå i programmet ved kollektiv beskyttelse',
    specialTraining: 'Særlige regler for opplæringen ved kollektiv beskyttelse',
    ordinaryContent: 'Alle program skal inneholde arbeids- eller utdanningsrettede elementer, norsk, samfunnskunnskap og livsmestring',
    higherVocationalEducation: 'Lengste høyere yrkesfaglige utdanning som kan være innhold i programmet',
    languageOfferIsDefined: 'Forskriften sier hva språktilbudet kan være',
    lifeSkillsHealthHours: 'Minste antall timer om migrasjon, helse og mangfold, for alle, og fra 2026 for dem uten utdanning på videregående nivå',
    lifeSkillsCareerHours: 'Minste antall timer om karrierekompetanse, for alle, og fra 2026 for dem uten utdanning på videregående nivå',
    lifeSkillsHealthHoursWithUpperSecondary: 'Minste antall timer om migrasjon, helse og mangfold, med utdanning på videregående nivå eller høyere',
    lifeSkillsCareerHoursWithUpperSecondary: 'Minste antall timer om karrierekompetanse, med utdanning på videregående nivå eller høyere',
    newLifeSkillsHoursFrom: 'Timetall for livsmestring etter utdanning gjelder ved vedtak om program fra og med',
    parentalGuidanceChildAge: 'Foreldreveiledning er påkrevd for den som har barn under',
    parentalGuidanceChildAgeUnderCollectiveProtection: 'Foreldreveiledning er påkrevd etter kapittel 6A for den som har barn under',
    groupMeetingsLeast: 'Foreldreveiledning i gruppe, minst',
    groupMeetingsMost: 'Foreldreveiledning i gruppe, høyst',
    individualTalksLeast: 'Individuell foreldreveiledning, minst',
    individualTalksMost: 'Individuell foreldreveiledning, høyst',
    groupMeetingsForWantOfCapacity: 'Foreldreveiledning i gruppe når kapasitetshensyn gjør unntak nødvendig, minst',
    individualTalksForWantOfCapacity: 'Individuell foreldreveiledning når kapasitetshensyn gjør unntak nødvendig, minst',
    fullTime: 'Programmet skal være helårig og på fulltid',
    fullTimeHours: 'Fulltid, regnet i timer',
    fullTimeHoursWithOwnWork: 'Fulltid der tiltakene krever betydelig egeninnsats',
    partTimeBecauseOfCovid: 'Programmet kan tilbys på deltid på grunn av covid-19',
    fullTimeSetAside: 'Kravet om fulltid gjelder ikke ved kollektiv beskyttelse',
    partTimeOnlyForWantOfCapacity: 'Deltid ved kollektiv beskyttelse bare dersom kommunen mangler kapasitet',
  },
  notes: {
    'first-content-wording-not-read':
      'Den opprinnelige ordlyden i paragrafen om innholdet er ikke gjennomgått; verdien er hentet fra forarbeidene til endringsloven og fra det kapittel 6A gjorde unntak fra.',
    'life-skills-hours-until-2025': 'Timetallene for livsmestring før 2026 er ikke gjennomgått; at de var like for alle, er sluttet fra ordlyden i 2026.',
    'full-time-hours-are-guidance': 'Loven sier ikke hvor mange timer fulltid er. Timetallene er direktoratets veiledning fra 2021, og nyere veiledning er ikke gjennomgått.',
    'content-in-running-programme':
      'Det er ikke funnet noen overgangsregel om innhold og fulltid for program ved kollektiv beskyttelse som var i gang 1. januar 2026; de nye reglene er brukt fra den dagen.',
    'youngest-child-of-age':
      'Det yngste barnet har nådd den alderen loven nevner. Loven sier ikke hvilken dag som er avgjørende; datoen det spørres om er brukt, og kravet kan ha gjeldt da programmet begynte.',
    'youngest-child-born-later':
      'Det yngste barnet er født etter datoen det spørres om. Saken viser ikke om det fantes et eldre barn da, og får deltageren barn i løpet av programmet, gjelder kravet.',
  },
  outcomes: {
    governingLaw: governing,
    requiredContent: (one: RequiredContent): string => (one.kind === 'content' ? content(one) : 'Introduksjonsloven av 2003 gjelder for innholdet i programmet.'),
  },
  plainOutcomes: {
    governingLaw: plainGoverning,
    requiredContent: (one: RequiredContent): string =>
      one.kind === 'content' ? plainContent(one) : 'Du følger en eldre lov, introduksjonsloven av 2003. Den bestemmer hva programmet ditt skal inneholde.',
  },
} as const;
