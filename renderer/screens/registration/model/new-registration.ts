import { FUND_SOURCES, keysOf } from '../../../../src/domain/glossary.ts';
import type { FundSource } from '../../../../src/domain/glossary.ts';
import { BLANK_ROWS } from './blank-rows.ts';
import type { RegistrationValues } from './registration-values.ts';

/** No source filled in yet. */
export function noFundShares(): Record<FundSource, string> {
  return Object.fromEntries(keysOf(FUND_SOURCES).map((source) => [source, ''])) as Record<FundSource, string>;
}

/** The empty form; 办法四（一）: units declare for the next year. */
export function newRegistration(currentYear: number): RegistrationValues {
  return {
    unitId: null,
    unitName: '',
    name: '',
    planYear: String(currentYear + 1),
    constructionType: '',
    contentCategory: '',
    continuity: 'new',
    classified: '',
    fundShares: noFundShares(),
    priceUnit: '元',
    contentItems: [{ ...BLANK_ROWS.contentItems }],
    necessity: '',
    currentState: '',
    scheme: '',
    securityLevel: '',
    securityPlan: '',
    existingSystems: '',
    connectsDataHub: false,
    connectsSupportPlatform: false,
    secrecyBasis: '',
    followsDataFormats: false,
    goals: [{ ...BLANK_ROWS.goals }],
    dataResources: [{ ...BLANK_ROWS.dataResources }],
    papers: [{ ...BLANK_ROWS.papers }],
    contactName: '',
    contactPhone: '',
    phoneKept: false,
  };
}
