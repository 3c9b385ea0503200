import type { RecordFields } from '../../domain/records/record-kinds.ts';
import type { Block } from '../official/official-document.ts';
import { panelRole } from './panel-role.ts';

type Members = RecordFields<'reviewMeeting'>['members'];

/** Who judged, with room for each to sign by hand. */
export function panelTable(members: Members): Block {
  return {
    kind: 'table',
    columns: [
      { title: '序号', widthMm: 12, align: 'center' },
      { title: '姓名或机构', widthMm: 34, align: 'center' },
      { title: '所在单位', widthMm: 50, align: 'start' },
      { title: '身份', widthMm: 28, align: 'center' },
      { title: '签名', widthMm: 32, align: 'center' },
    ],
    rows: members.map(({ name, employer, role }, index) => [
      String(index + 1),
      name,
      employer,
      panelRole(employer, role),
      '',
    ]),
  };
}
