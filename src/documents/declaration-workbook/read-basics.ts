import {
  CONSTRUCTION_TYPES,
  CONTENT_CATEGORIES,
  CONTINUITIES,
  FUND_SOURCES,
  SECURITY_LEVELS,
} from '../../domain/glossary.ts';
import type { FundShare, ProjectContent } from '../../domain/project.ts';
import { BASIC_FIELDS, FUND_FIELDS, YES_NO } from './basic-fields.ts';
import type { DeclarationField } from './declaration-field.ts';
import type { FoundField } from './find-basics.ts';
import { findBasics } from './find-basics.ts';
import { unitNamedIn } from './head-key.ts';
import type { FieldPlace } from './read-field.ts';
import { filledCell, readChoice, readText } from './read-field.ts';
import { readMoney, readYear } from './read-number.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { placeOf } from './sheet-grid.ts';
import type { ProblemList } from './workbook-problem.ts';

/** What 基本情况 says; undefined where a needed answer is missing or wrong (and reported). */
export interface Basics {
  readonly unitName: string;
  readonly unitPlace: string;
  readonly answers: Partial<ProjectContent>;
}

type Found = ReadonlyMap<string, FoundField>;

function basicField(key: string): DeclarationField {
  const field = BASIC_FIELDS.find((candidate) => candidate.key === key);
  if (!field) throw new Error(`no such field: ${key}`);
  return field;
}

function placed(found: Found, key: string): FieldPlace {
  return found.get(key) ?? { cell: undefined, place: '' };
}

function readPlanYear(found: Found, problems: ProblemList): number | undefined {
  const cell = filledCell(placed(found, 'planYear'), basicField('planYear'), problems);
  if (!cell) return undefined;
  const year = readYear(cell);
  if ('value' in year) return year.value;
  problems.error(placeOf(cell), `计划年度${year.problem}`, '请填写四位年份，例如 2027。');
  return undefined;
}

function readFundShares(found: Found, problems: ProblemList): FundShare[] {
  return FUND_FIELDS.flatMap((field) => {
    const place = found.get(field.key);
    const cell = place && filledCell(place, field, problems);
    if (!place || !cell) return [];
    const amount = readMoney(cell, unitNamedIn(place.label.text) ?? '万元');
    if (!('value' in amount)) {
      problems.error(
        placeOf(cell),
        `${FUND_SOURCES[field.key]}：${amount.problem}`,
        '请填写数字；没有该项资金的留空。',
      );
      return [];
    }
    return amount.value === 0 ? [] : [{ source: field.key, amount: amount.value }];
  });
}

const PHONE = /^[0-9+()（）\-转 ]*$/;

function readPhone(found: Found, problems: ProblemList): string {
  const where = placed(found, 'contactPhone');
  const phone = readText(where, basicField('contactPhone'), problems).normalize('NFKC');
  if (!PHONE.test(phone)) problems.error(where.place, '联系电话含有其他文字', '请只填写电话号码，例如 0571-00000000。');
  return phone;
}

/** Reads the form 基本情况, whatever order and columns its labels stand in. */
export function readBasics(grid: SheetGrid, problems: ProblemList): Basics {
  const found = findBasics(grid);
  const text = (key: string, oneLine = false) => readText(placed(found, key), basicField(key), problems, oneLine);
  const yes = (key: string) => {
    const answer = readChoice(placed(found, key), basicField(key), YES_NO, problems);
    return answer === undefined ? {} : { [key]: answer === 'yes' };
  };
  const choice = <Key extends string>(key: string, terms: Readonly<Record<Key, string>>) => {
    const answer = readChoice(placed(found, key), basicField(key), terms, problems);
    return answer === undefined ? {} : { [key]: answer };
  };
  const planYear = readPlanYear(found, problems);
  return {
    unitName: text('unit', true),
    unitPlace: placed(found, 'unit').place,
    answers: {
      name: text('name', true),
      ...(planYear === undefined ? {} : { planYear }),
      ...choice('constructionType', CONSTRUCTION_TYPES),
      ...choice('contentCategory', CONTENT_CATEGORIES),
      ...choice('continuity', CONTINUITIES),
      ...yes('classified'),
      fundShares: readFundShares(found, problems),
      necessity: text('necessity'),
      currentState: text('currentState'),
      scheme: text('scheme'),
      ...choice('securityLevel', SECURITY_LEVELS),
      securityPlan: text('securityPlan'),
      existingSystems: text('existingSystems'),
      ...yes('connectsDataHub'),
      ...yes('connectsSupportPlatform'),
      secrecyBasis: text('secrecyBasis'),
      ...yes('followsDataFormats'),
      contactName: text('contactName', true),
      contactPhone: readPhone(found, problems),
    },
  };
}
