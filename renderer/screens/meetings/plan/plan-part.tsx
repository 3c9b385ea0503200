import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';
import { MEETING_PURPOSES } from '../../../../src/domain/experts/glossary-of-experts.ts';
import { FactsList } from '../../../components/facts-list.tsx';
import { RuleAnswers } from '../../../components/rule-answers.tsx';
import { DeskPart } from '../desk-part.tsx';
import { PlainTable } from '../plain-table.tsx';
import { RecordAhead } from './record-ahead.tsx';

/** 会议与条件: what the meeting judges, whom its draw looks for, and whether such a panel would do. */
export function PlanPart({ desk }: { readonly desk: CallOutput<'meetings.desk'> }) {
  const { meeting, projects, conditions, planAnswers, recordAhead, recusedNames } = desk;
  return (
    <>
      <DeskPart title="会议与项目">
        <FactsList
          facts={[
            ['事项', MEETING_PURPOSES[meeting.purpose]],
            ['会议日期', formatChineseDate(meeting.meetingOn)],
            ['地点', meeting.place],
            ['固定成员', meeting.fixedMembers.map(({ name, employer }) => `${name}（${employer}）`).join('、')],
            ['回避单位', meeting.excludedOrganisations.join('、') || '无'],
            [
              '审查人员确定回避',
              meeting.recusals.map(({ reason }, index) => `${recusedNames[index] ?? ''}：${reason}`).join('\n') || '无',
            ],
            ['备注', meeting.note || '无'],
          ]}
        />
        <PlainTable
          label="评审项目"
          heads={['项目编号', '项目名称', '建设单位']}
          rows={projects.map(({ projectId, code, name, unitName }) => ({
            key: projectId,
            cells: [
              <Box key="code" component="span" sx={{ whiteSpace: 'nowrap' }}>
                {code}
              </Box>,
              <Link key="name" component={RouterLink} to={`/projects/${String(projectId)}`}>
                {name}
              </Link>,
              unitName,
            ],
          }))}
        />
      </DeskPart>
      <DeskPart title="抽取条件" hint="按顺序抽取；一位专家一次只能抽中一个条件。">
        <PlainTable
          label="抽取条件"
          heads={['条件', '专业和范围', '应抽', '候补', '在席', '已确认', '空缺', '尚余候补']}
          rows={conditions.map(({ label, count, seated, confirmed, open, reservesLeft }, index) => ({
            key: index,
            cells: [
              index + 1,
              label,
              count,
              meeting.conditions[index]?.reserves ?? 0,
              seated,
              confirmed,
              open,
              reservesLeft,
            ],
          }))}
        />
      </DeskPart>
      {planAnswers.length > 0 && (
        <DeskPart
          title="按计划人数核对"
          hint="抽取前按应抽人数核对；没有限定区外的条件不能保证抽到区外专家，按区内计。"
        >
          <RuleAnswers answers={planAnswers} />
        </DeskPart>
      )}
      {recordAhead && <RecordAhead ahead={recordAhead} />}
    </>
  );
}
