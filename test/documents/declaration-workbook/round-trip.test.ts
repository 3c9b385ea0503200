import { expect, it } from 'vitest';
import { readDeclarationWorkbook } from '../../../src/documents/declaration-workbook/read-declaration-workbook.ts';
import { writeDeclarationTemplate } from '../../../src/documents/declaration-workbook/write-declaration-template.ts';
import { readRawWorkbook } from '../../../src/documents/workbook-intake/read-raw-workbook.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import { SAMPLE_PROJECTS } from '../../../src/services/sample-library/sample-data.ts';
import { sampleContent } from '../../../src/services/sample-library/sample-content.ts';
import { fillTemplate } from '../../support/workbooks/fill-template.ts';

const unit = { id: 7 as UnitId, name: '区城管局', aliases: ['拱墅区城市管理局'] };

it('the same template comes out the same, byte for byte', async () => {
  const options = { unitNames: ['区城管局'], planYear: 2027 };
  expect(await writeDeclarationTemplate(options)).toEqual(await writeDeclarationTemplate(options));
});

it.each(SAMPLE_PROJECTS.map((project) => [project.name, project] as const))(
  'the workbook of “%s”, filled in and read back, says exactly what was declared',
  async (_name, project) => {
    const content = sampleContent(project, unit.id, 2027);
    const template = await writeDeclarationTemplate({ unitNames: [unit.name], planYear: 2027 });
    const workbook = await fillTemplate(template, unit.name, content);
    const reading = readDeclarationWorkbook(await readRawWorkbook(workbook), { units: [unit] });
    expect(reading).toEqual({ unitName: unit.name, unitId: unit.id, content, problems: [] });
  },
);

it('an empty template is refused field by field, and nothing is taken from it', async () => {
  const template = await writeDeclarationTemplate({ unitNames: [unit.name], planYear: 2027 });
  const { content, problems } = readDeclarationWorkbook(await readRawWorkbook(template), { units: [unit] });
  expect(content).toBeNull();
  expect(problems[0]).toEqual({
    severity: 'error',
    sheet: '基本情况',
    cell: 'B3',
    what: '没有填写建设单位',
    remedy: '请填写建设单位。',
  });
});
