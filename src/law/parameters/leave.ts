import type { Parameter, Unit } from '../parameter.js';
import { INTEGRATION_REGULATION, regulation, type InstrumentId, type Part } from '../provision.js';
import { parameter, row } from './define.js';

const WORKING_DAYS_2023: InstrumentId = 'forskrift/2023-06-26-1105';
const PEACE_WORK_2022: InstrumentId = 'forskrift/2022-08-24-1479';

/** A number that stands in a place of the Regulation that has not been reworded since 2021-01-01. */
const unchanged = (id: string, unit: Unit, value: number, section: string, part: Part): Parameter<number> =>
  parameter(id, unit, [row('2021-01-01', null, value, regulation(section, part), INTEGRATION_REGULATION, 'regulation')]);

/** A number in a place that said "dager" until 2023-08-01 and "virkedager" since; the amendment changed that word only. */
const reworded = (id: string, unit: Unit, value: number, section: string, part: Part): Parameter<number> =>
  parameter(id, unit, [
    row('2021-01-01', '2023-07-31', value, regulation(section, part), INTEGRATION_REGULATION, 'inferred', undefined, 'days-became-working-days'),
    row('2023-08-01', null, value, regulation(section, part, '2023-08-01'), WORKING_DAYS_2023, 'regulation'),
  ]);

/** A number in a section that was amended on 2023-08-01 in other places; the wording of the section before is not held. */
const inAmendedSection = (id: string, unit: Unit, value: number, section: string, part: Part): Parameter<number> =>
  parameter(id, unit, [
    row('2021-01-01', '2023-07-31', value, regulation(section, part), INTEGRATION_REGULATION, 'inferred'),
    row('2023-08-01', null, value, regulation(section, part, '2023-08-01'), WORKING_DAYS_2023, 'regulation'),
  ]);

// Absence, time off and leave (Regulation chapters 3 and 4).

// §§ 6 and 7: illness of a child, or of the one who minds it
export const childIllnessThroughYearOfAge = unchanged('leave/child-illness-through-year-of-age', 'years', 12, '6', { paragraph: 2, sentence: 1 });
export const chronicIllnessThroughYearOfAge = unchanged('leave/chronic-illness-through-year-of-age', 'years', 18, '6', { paragraph: 2, sentence: 2 });
export const childIllnessDays = reworded('leave/child-illness-days', 'working-days', 10, '7', { paragraph: 1, sentence: 1 });
export const childIllnessDaysManyChildren = reworded('leave/child-illness-days-many-children', 'working-days', 15, '7', { paragraph: 1, sentence: 2 });
export const childIllnessDaysSoleCarer = reworded('leave/child-illness-days-sole-carer', 'working-days', 20, '7', { paragraph: 1, sentence: 3 });
export const childIllnessDaysSoleCarerManyChildren = reworded('leave/child-illness-days-sole-carer-many-children', 'working-days', 30, '7', { paragraph: 1, sentence: 3 });
export const chronicIllnessDays = reworded('leave/chronic-illness-days', 'working-days', 20, '7', { paragraph: 2, sentence: 1 });
export const chronicIllnessDaysSoleCarer = reworded('leave/chronic-illness-days-sole-carer', 'working-days', 40, '7', { paragraph: 2, sentence: 2 });
export const childIllnessCountedOver = reworded('leave/child-illness-counted-over', 'months', 12, '7', { paragraph: 1, sentence: 1 });
// §§ 8 and 9: self-certificates
export const selfCertificateAfter = unchanged('leave/self-certificate-after', 'weeks', 8, '8', { paragraph: 1, sentence: 1 });
export const selfCertificateDays = unchanged('leave/self-certificate-days', 'days', 3, '8', { paragraph: 1, sentence: 3 });
export const newAbsenceWithin = unchanged('leave/new-absence-within', 'days', 16, '8', { paragraph: 1, sentence: 4 });
export const selfCertificatesBeforeLoss = unchanged('leave/self-certificates-before-loss', 'times', 4, '9', { paragraph: 1 });
export const selfCertificatesCountedOver = unchanged('leave/self-certificates-counted-over', 'months', 12, '9', { paragraph: 1 });
export const lossReviewedWithin = unchanged('leave/loss-reviewed-within', 'months', 6, '9', { paragraph: 3 });
// §§ 11 to 13: pregnancy, birth, breastfeeding
export const pregnancyDays = reworded('leave/pregnancy-days', 'working-days', 10, '11', { paragraph: 2 });
export const birthDaysMother = reworded('leave/birth-days-mother', 'working-days', 20, '12', { paragraph: 1 });
export const birthDaysFather = reworded('leave/birth-days-father', 'working-days', 7, '12', { paragraph: 2, sentence: 1 });
export const breastfeedingHours = unchanged('leave/breastfeeding-hours', 'hours', 1, '13', { paragraph: 1, sentence: 2 });
// §§ 14 and 14 a: welfare, peace and reconciliation work
export const welfareDays = reworded('leave/welfare-days', 'working-days', 10, '14', { paragraph: 1 });
export const kindergartenDays = inAmendedSection('leave/kindergarten-days', 'working-days', 3, '14', { paragraph: 2, letter: 'a' });
export const schoolStartDays = inAmendedSection('leave/school-start-days', 'days', 1, '14', { paragraph: 2, letter: 'b' });
export const bereavementDays = reworded('leave/bereavement-days', 'working-days', 3, '14', { paragraph: 2, letter: 'd' });
export const peaceWorkDays = parameter<number>('leave/peace-work-days', 'working-days', [
  row<number>('2021-01-01', '2022-08-23', null, regulation('14'), INTEGRATION_REGULATION, 'inferred'),
  row('2022-08-24', '2023-07-31', 10, regulation('14a', { paragraph: 1 }, '2022-08-24'), PEACE_WORK_2022, 'inferred', undefined, 'days-became-working-days'),
  row('2023-08-01', null, 10, regulation('14a', { paragraph: 1 }, '2023-08-01'), WORKING_DAYS_2023, 'regulation'),
]);
// §§ 15 and 16: long illness, birth and adoption
export const longIllnessYears = unchanged('leave/long-illness-years', 'years', 1, '15', { paragraph: 1 });
export const parentalMonths = unchanged('leave/parental-months', 'months', 10, '16', { paragraph: 1, sentence: 1 });
export const followUpFromMonth = unchanged('leave/follow-up-from-month', 'months', 4, '16', { paragraph: 2, sentence: 2 });
export const adoptionMonths = unchanged('leave/adoption-months', 'months', 10, '16', { paragraph: 3 });
export const adoptedChildUnderAge = unchanged('leave/adopted-child-under-age', 'years', 15, '16', { paragraph: 3 });
export const parentalDaysReserved = unchanged('leave/parental-days-reserved', 'days', 75, '16', { paragraph: 4, sentence: 1 });
// §§ 17 and 18: religious days, holiday
export const religiousDays = unchanged('leave/religious-days', 'working-days', 2, '17', { paragraph: 2, sentence: 1 });
export const religiousDaysNotice = unchanged('leave/religious-days-notice', 'days', 14, '17', { paragraph: 2, sentence: 2 });
export const holidayDays = unchanged('leave/holiday-days', 'working-days', 25, '18', { paragraph: 1, sentence: 1 });
