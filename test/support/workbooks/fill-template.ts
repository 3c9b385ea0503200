import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import {
  CONSTRUCTION_TYPES,
  CONTENT_CATEGORIES,
  CONTINUITIES,
  COST_CLASSES,
  DECLARATION_PAPERS,
  FUND_SOURCES,
  GOAL_KINDS,
  GOAL_TERMS,
  OPEN_ATTRIBUTES,
  SECURITY_LEVELS,
  SHARE_MODES,
  SHARE_TYPES,
  UPDATE_CYCLES,
} from '../../../src/domain/glossary.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';

type Value = string | number;

function fillForm(sheet: Worksheet, values: Readonly<Record<string, Value>>): void {
  const left = new Map(Object.entries(values));
  sheet.eachRow((row) => {
    const label = row.getCell(1).text.replace(/ \*$/, '');
    const value = left.get(label);
    if (value === undefined) return;
    row.getCell(2).value = value;
    left.delete(label);
  });
  if (left.size > 0) throw new Error(`labels not in the template: ${[...left.keys()].join()}`);
}

function fillRows(sheet: Worksheet, rows: readonly (readonly Value[])[]): void {
  rows.forEach((values, index) => {
    values.forEach((value, column) => {
      sheet.getCell(index + 4, column + 1).value = value;
    });
  });
}

const yesNo = (value: boolean) => (value ? '是' : '否');

/** Fills the empty declaration workbook as a careful unit would. */
export async function fillTemplate(
  template: Uint8Array,
  unitName: string,
  content: ProjectContent,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(template as unknown as ArrayBuffer);
  const sheet = (name: string): Worksheet => {
    const found = workbook.getWorksheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  fillForm(sheet('基本情况'), {
    建设单位: unitName,
    项目名称: content.name,
    计划年度: content.planYear,
    建设类型: CONSTRUCTION_TYPES[content.constructionType],
    内容类别: CONTENT_CATEGORIES[content.contentCategory],
    新增或延续: CONTINUITIES[content.continuity],
    是否涉密: yesNo(content.classified),
    建设必要性: content.necessity,
    现状与需求: content.currentState,
    建设内容与规模: content.scheme,
    等保级别: SECURITY_LEVELS[content.securityLevel],
    安全保障安排: content.securityPlan,
    涉及的现有系统: content.existingSystems,
    是否对接区数据中枢: yesNo(content.connectsDataHub),
    是否对接公共基础支撑平台: yesNo(content.connectsSupportPlatform),
    不对接的法律法规依据: content.secrecyBasis,
    数据格式是否符合规范: yesNo(content.followsDataFormats),
    联系人: content.contactName,
    联系电话: content.contactPhone,
    ...Object.fromEntries(
      content.fundShares.map(({ source, amount }) => [`${FUND_SOURCES[source]}（万元）`, amount / 1_000_000]),
    ),
  });
  fillRows(
    sheet('内容清单'),
    content.contentItems.map((item) => [
      item.name,
      item.spec,
      COST_CLASSES[item.costClass],
      item.quantityMilli / 1000,
      item.measure,
      item.unitPrice / 100,
      item.total / 100,
    ]),
  );
  fillRows(
    sheet('绩效目标'),
    content.goals.map((goal) => [
      GOAL_TERMS[goal.term],
      GOAL_KINDS[goal.kind],
      goal.indicator,
      goal.value,
      goal.measure,
    ]),
  );
  fillRows(
    sheet('资源目录'),
    content.dataResources.map((resource) => [
      resource.name,
      resource.code,
      resource.provider,
      resource.summary,
      resource.items,
      SHARE_TYPES[resource.shareType],
      resource.shareBasis,
      SHARE_MODES[resource.shareMode],
      OPEN_ATTRIBUTES[resource.openAttribute],
      UPDATE_CYCLES[resource.updateCycle],
    ]),
  );
  fillRows(
    sheet('申报材料'),
    content.papers.map((paper) => [DECLARATION_PAPERS[paper.kind], paper.title, paper.copies]),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
