import { PANEL_ROLES } from '../glossary-of-records.ts';
import { choice, confirm, line, optional, rows, withHint } from './field.ts';

/** Who judges: name, employer, what for, from outside the district, without an interest in the project (R05). */
export const panelMembers = (label: string) =>
  withHint(
    rows(label, {
      name: line('姓名或机构名称', 60),
      employer: line('所在单位', 80),
      role: choice('身份', PANEL_ROLES),
      specialty: optional(line('专业', 60)),
      outside: confirm('区外'),
      independent: confirm('与项目无利害关系'),
    }),
    '已开专家会议的，带入固定成员和确认参加的专家；专家“与项目无利害关系”按抽取时的回避核对勾选，请再核实',
  );
