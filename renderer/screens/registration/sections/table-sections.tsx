import { EditableTable } from '../../../components/editable-table/editable-table.tsx';
import { SECTIONS } from '../model/sections.ts';
import { REGISTRATION_SHEETS } from '../tables/registration-sheets.ts';
import { FormSection } from './form-section.tsx';

export function GoalsSection() {
  return (
    <FormSection
      section={SECTIONS.goals}
      hint="年度目标应有产出、效益和服务对象满意度指标，每项有指标值；导出资金汇总表前须齐备（四（一））。"
    >
      <EditableTable sheet={REGISTRATION_SHEETS.goals} unit="元" />
    </FormSection>
  );
}

export function CatalogueSection() {
  return (
    <FormSection section={SECTIONS.catalogue} hint="项目产生和使用的政务信息资源，不予共享的须写明依据（二（二））。">
      <EditableTable sheet={REGISTRATION_SHEETS.dataResources} unit="元" />
    </FormSection>
  );
}

export function PapersSection() {
  return (
    <FormSection section={SECTIONS.papers} hint="随申报收到的纸质或电子材料。">
      <EditableTable sheet={REGISTRATION_SHEETS.papers} unit="元" />
    </FormSection>
  );
}
