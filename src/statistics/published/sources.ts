import { sources, type Source } from '../../law/certainty.js';

/** Where the published figures were read. */
export const publishedSources = {
  report2024: sources['imdi-report-2024'],
  results2016: { title: 'IMDi: Resultater for introduksjonsprogrammet 2016', url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2017/resultater-for-introduksjonsprogrammet-2016/' },
  dagsavisen2019: { title: 'Dagsavisen, juni 2019, om resultatene for 2018' },
  results2020: { title: 'IMDi: Introduksjonsprogram i 2020 (nyheter 2021)' },
  results2021: { title: 'IMDi: Introduksjonsprogram 2021 – stabile resultater', url: 'https://www.imdi.no/arkiv/arkiverte-publikasjoner/introduksjonsprogram-2021-stabile-resultater/' },
  keyFigures2022: { title: 'IMDi: Nøkkeltall for introduksjonsprogrammet 2022', url: 'https://www.imdi.no/arkiv/arkiverte-nyheter/nokkeltall-for-introduksjonsprogrammet-2022/' },
  keyFigures2023: { title: 'IMDi: Nøkkeltall for introduksjonsprogrammet 2023', url: 'https://www.imdi.no/nokkeltall-for-introduksjonsprogrammet-2023/' },
  ntb2020: { title: 'NTB: resultater for introduksjonsprogrammet 2020' },
  statisticsNorway: { title: 'SSB: Introduksjonsordningen for nyankomne innvandrere', url: 'https://www.ssb.no/introinnv' },
  norwayToday: {
    title: 'Norway Today, etter SSB',
    url: 'http://norwaytoday.info/news/increase-proportion-immigrants-work-education-completion-introductory-programs/',
  },
  formerParticipants: { title: 'SSB: Tidligere deltakere i introduksjonsprogrammet', url: 'https://www.ssb.no/utdanning/statistikker/introinnv/aar-tidligere-deltakere' },
  telemark: { title: 'Telemark fylkeskommune, etter åpne data fra IMDi og SSB tabell 10824', url: 'https://github.com/evensrii/Telemark' },
} as const satisfies Readonly<Record<string, Source>>;
