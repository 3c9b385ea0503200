import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { momentText } from '../../../../src/domain/moment-text.ts';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { ENGAGEMENT_STATES } from '../../../../src/domain/experts/glossary-of-experts.ts';
import { ExportNotice } from '../../../components/file-export/export-notice.tsx';
import { useFileExport } from '../../../components/file-export/use-file-export.ts';
import { FactsList } from '../../../components/facts-list.tsx';
import { DeskPart } from '../desk-part.tsx';
import { PlainTable } from '../plain-table.tsx';
import { DrawPaper } from './draw-paper.tsx';

type Desk = CallOutput<'meetings.desk'>;

interface DrawResultProps {
  readonly desk: Desk;
  readonly draw: Desk['draws'][number];
}

/** What came out of a draw, with its seed and check values, its exported record and its paper. */
export function DrawResult({ desk, draw }: DrawResultProps) {
  const { meeting, invitations } = desk;
  const exporting = useFileExport('meetings.exportDraw');
  const drawn = invitations.filter(({ drawId }) => drawId === draw.id);
  return (
    <DeskPart title={`第 ${String(draw.ordinal)} 次抽取的结果`}>
      <FactsList
        facts={[
          ['抽取时间', momentText(draw.drawnAt)],
          ['经办人', draw.drawnBy],
          ...(draw.reason === '' ? [] : [['再次抽取的理由', draw.reason] as const]),
          ['候选和回避', `候选 ${String(draw.eligible)} 名，回避或不能抽 ${String(draw.ineligible)} 名`],
          ['种子', draw.seed],
          ['候选名单校验值', draw.candidatesSha256],
          ['校验值', draw.checkSha256],
        ]}
      />
      <PlainTable
        label={`第 ${String(draw.ordinal)} 次抽取的结果`}
        heads={['条件', '次序', '姓名或机构', '工作单位', '结果', '现状']}
        rows={drawn.map((each) => ({
          key: each.expertId,
          cells: [
            `${String(each.condition + 1)} ${draw.conditions[each.condition] ?? ''}`,
            each.position + 1,
            each.name,
            each.employer,
            each.reserve ? '候补' : '抽中',
            ENGAGEMENT_STATES[each.state],
          ],
        }))}
      />
      <ExportNotice
        exporting={exporting}
        starting="正在导出抽取记录"
        written={({ fileName }) => `抽取记录已导出到“${fileName}”`}
      />
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          onClick={() => {
            const name = `抽取记录-${meeting.meetingOn}-第${String(draw.ordinal)}次`;
            void exporting.start({ name, kind: 'json' }, { drawId: draw.id });
          }}
        >
          导出抽取记录
        </Button>
        <DrawPaper meetingId={meeting.id} drawId={draw.id} />
      </Stack>
    </DeskPart>
  );
}
