import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Link } from 'react-router';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { RECORD_OF_PURPOSE } from '../../../../src/domain/experts/purpose-of-meeting.ts';
import { PANEL_ROLES } from '../../../../src/domain/glossary-of-records.ts';
import { definitionOf } from '../../../../src/domain/records/record-kinds.ts';
import { DeskPart } from '../desk-part.tsx';
import { PlainTable } from '../plain-table.tsx';

/** The panel as it stands, and the way to put it on the file of each project. */
export function PanelTable({ desk }: { readonly desk: CallOutput<'meetings.desk'> }) {
  const { meeting, panel, projects } = desk;
  const kind = RECORD_OF_PURPOSE[meeting.purpose];
  return (
    <DeskPart
      title="专家组"
      hint={kind === null ? '固定成员和在席的专家。' : '固定成员和在席的专家；登记到项目时带入已确认参加的专家。'}
    >
      <PlainTable
        label="专家组"
        heads={['姓名或机构', '所在单位', '身份', '专业', '区外']}
        rows={panel.map(({ name, employer, role, specialty, outside }, index) => ({
          key: index,
          cells: [name, employer, PANEL_ROLES[role], specialty, outside ? '是' : ''],
        }))}
      />
      {kind !== null && (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          {projects.map(({ projectId, name }) => (
            <Button
              key={projectId}
              size="small"
              variant="outlined"
              component={Link}
              to={`/projects/${String(projectId)}/records/new/${kind}`}
            >
              {definitionOf(kind).label}：{name}
            </Button>
          ))}
        </Stack>
      )}
    </DeskPart>
  );
}
