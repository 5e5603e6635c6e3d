export { ageBandLists, type AgeBand, type AgeBands } from './ageBands.js';
export type { CodeList } from './codeList.js';
export { counties, countyLists, countyVintageOf, countyVintages, unknownCounty, wholeCountry, type CountyVintage } from './counties.js';
export { endingReasonLists, type EndingReasonCode } from './endingReasonCodes.js';
export { educationLabels, protectionLabels } from './groupLabels.js';
export { measureGroupLabels, measureLists, type MeasureCode } from './measureCodes.js';
export { countyOf, municipalities, municipalityLists, municipalityVintages, type MunicipalityVintage } from './municipalities.js';
export { sexCodes, sexLabels, type SexCode } from './sexes.js';
