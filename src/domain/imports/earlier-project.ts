import { UNITEMISED_SPEC } from '../content-item.ts';
import type { IsoDate } from '../dates.ts';
import type { ConstructionType, ContentCategory } from '../glossary.ts';
import { FUND_SOURCES, keysOf } from '../glossary.ts';
import type { EarlierState } from '../glossary-of-records.ts';
import type { UnitId } from '../ids.ts';
import type { Fen } from '../money.ts';
import { ZERO_FEN } from '../money.ts';
import { shareOf } from '../money-ledger.ts';
import type { ProjectContent } from '../project.ts';
import { declaredAmount } from '../project.ts';
import type { RecordFields } from '../records/record-kinds.ts';
import type { ImportValues } from './import-field.ts';
import { textOf } from './import-field.ts';
import { shareField } from './project-import-fields.ts';

type EarlierFields = RecordFields<'earlierProject'>;

/** What a ledger leaves open: the commonest kind of project that a government office builds. */
export const ASSUMED_TYPES = { constructionType: 'build', contentCategory: 'application' } as const;

const amount = (values: ImportValues, key: string) => (values[key] ?? null) as Fen | null;

function declaredItems(values: ImportValues): ProjectContent['contentItems'] {
  const declared = amount(values, 'declared');
  if (declared === null) return [];
  return [
    {
      name: textOf(values, 'name'),
      spec: UNITEMISED_SPEC,
      costClass: 'other',
      quantityMilli: 1000,
      measure: '项',
      unitPrice: declared,
      total: declared,
    },
  ];
}

/** What an earlier year's project is known to have declared; what a ledger does not say stays empty. */
export function earlierContent(values: ImportValues, unitId: UnitId): ProjectContent {
  return {
    unitId,
    name: textOf(values, 'name'),
    planYear: values['year'] as number,
    constructionType: (values['constructionType'] ?? ASSUMED_TYPES.constructionType) as ConstructionType,
    contentCategory: (values['contentCategory'] ?? ASSUMED_TYPES.contentCategory) as ContentCategory,
    continuity: 'new',
    classified: false,
    fundShares: keysOf(FUND_SOURCES)
      .map((source) => ({ source, amount: amount(values, shareField(source)) ?? ZERO_FEN }))
      .filter((share) => share.amount > 0),
    contentItems: declaredItems(values),
    necessity: '',
    currentState: '',
    scheme: textOf(values, 'summary'),
    securityLevel: 'undetermined',
    securityPlan: '',
    existingSystems: '',
    connectsDataHub: false,
    connectsSupportPlatform: false,
    secrecyBasis: '',
    followsDataFormats: false,
    goals: [],
    dataResources: [],
    papers: [],
    contactName: '',
    contactPhone: '',
  };
}

/** What the ledger says of the project beside its content. */
export function earlierFields(
  values: ImportValues,
  { registeredOn, source }: Pick<EarlierFields, 'registeredOn' | 'source'>,
): EarlierFields {
  return {
    registeredOn,
    source,
    year: values['year'] as number,
    oldNumber: textOf(values, 'oldNumber'),
    documentNumber: textOf(values, 'documentNumber'),
    approvedOn: (values['approvedOn'] ?? null) as IsoDate | null,
    approved: amount(values, 'approved'),
    contracted: amount(values, 'contracted'),
    paid: amount(values, 'paid'),
    contractor: textOf(values, 'contractor'),
    acceptedOn: (values['acceptedOn'] ?? null) as IsoDate | null,
    finalState: (values['finalState'] ?? null) as EarlierState | null,
    note: textOf(values, 'note'),
  };
}

/** The same the other way: what the library has of a project, as a ledger would say it. */
export function valuesOfProject(content: ProjectContent, unit: string, fields: EarlierFields | null): ImportValues {
  const shares = keysOf(FUND_SOURCES).map((source) => {
    const share = shareOf(content.fundShares, source);
    return [shareField(source), share === 0 ? null : share];
  });
  const declared = declaredAmount(content);
  return {
    name: content.name,
    unit,
    year: content.planYear,
    constructionType: content.constructionType,
    contentCategory: content.contentCategory,
    declared: declared === 0 ? null : declared,
    ...(Object.fromEntries(shares) as ImportValues),
    summary: content.scheme,
    ...(fields && {
      oldNumber: fields.oldNumber,
      documentNumber: fields.documentNumber,
      approvedOn: fields.approvedOn,
      approved: fields.approved,
      contracted: fields.contracted,
      paid: fields.paid,
      contractor: fields.contractor,
      acceptedOn: fields.acceptedOn,
      finalState: fields.finalState,
      note: fields.note,
    }),
  };
}
