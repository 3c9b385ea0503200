import type { ParsedInput } from '../../../../src/contract/contract.ts';
import type { ContentItem } from '../../../../src/domain/content-item.ts';
import { lineTotal } from '../../../../src/domain/content-item.ts';
import type { MoneyUnit } from '../../../../src/domain/money.ts';
import { formatExactMoney, formatExactWanYuan } from '../../../../src/domain/money.ts';
import type { FundShare } from '../../../../src/domain/project.ts';
import { formatQuantity } from '../../../../src/domain/quantity.ts';
import { BLANK_ROWS } from './blank-rows.ts';
import { noFundShares } from './new-registration.ts';
import type { ContentRow, RegistrationValues } from './registration-values.ts';

/** A total that follows from quantity and price stays empty, so that it keeps following. */
function contentRow(item: ContentItem, unit: MoneyUnit): ContentRow {
  return {
    name: item.name,
    spec: item.spec,
    costClass: item.costClass,
    quantityMilli: formatQuantity(item.quantityMilli),
    measure: item.measure,
    unitPrice: formatExactMoney(item.unitPrice, unit),
    total: item.total === lineTotal(item) ? '' : formatExactMoney(item.total, unit),
  };
}

function fundCells(shares: readonly FundShare[]) {
  const cells = noFundShares();
  for (const { source, amount } of shares) cells[source] = formatExactWanYuan(amount);
  return cells;
}

/** At least one row stands ready to be typed in. */
function orOneBlank<Row>(rows: Row[], blank: Row): Row[] {
  return rows.length > 0 ? rows : [{ ...blank }];
}

/**
 * The form for what is on record or was read from a workbook, of the unit of that name.
 * `phoneMasked`: the phone is only known masked and is kept unless typed anew.
 */
export function valuesFromContent(
  content: ParsedInput<'projects.saveDraft'>['content'],
  unitName: string,
  phoneMasked: boolean,
): RegistrationValues {
  const priceUnit: MoneyUnit = '元';
  const { fundShares, contentItems, goals, dataResources, papers, contactPhone = '', ...same } = content;
  return {
    ...same,
    unitName,
    planYear: String(content.planYear),
    classified: content.classified ? 'yes' : 'no',
    fundShares: fundCells(fundShares),
    priceUnit,
    contentItems: orOneBlank(
      contentItems.map((item) => contentRow(item, priceUnit)),
      BLANK_ROWS.contentItems,
    ),
    goals: orOneBlank(
      goals.map((goal) => ({ ...goal })),
      BLANK_ROWS.goals,
    ),
    dataResources: orOneBlank(
      dataResources.map((resource) => ({ ...resource })),
      BLANK_ROWS.dataResources,
    ),
    papers: orOneBlank(
      papers.map((paper) => ({ ...paper, copies: String(paper.copies) })),
      BLANK_ROWS.papers,
    ),
    contactPhone: phoneMasked ? '' : contactPhone,
    phoneKept: phoneMasked && contactPhone !== '',
  };
}
