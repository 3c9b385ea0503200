import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import type { Stage } from '../../../src/domain/glossary.ts';
import { DocumentActions } from '../../components/document-actions.tsx';
import { RuleAnswers } from '../../components/rule-answers.tsx';
import { wanYuan } from '../../components/wan-yuan.ts';

type Page = CallOutput<'projects.get'>;

/** What comes next for a project that stands there. */
const NEXT_STEPS: Readonly<Partial<Record<Stage, string>>> = {
  draft: '下一步：登记申报。下面是按今天登记申报时各条款的检查结果。',
  declared: '下一步：预审并出具预审意见书。下面是按今天出具时各条款的检查结果。',
  preReviewImprove: '建设单位完善需求方案后修改登记，再次登记申报。下面是按今天再次申报时各条款的检查结果。',
  preReviewQualified: '预审合格，可列入本年度资金汇总表。',
  preReviewCancel: '预审建议取消，本项目的预审已办结。',
  preReviewSplit: '预审建议拆分，由建设单位拆分后分别申报。',
  preReviewMerge: '预审建议合并，由建设单位合并后申报。',
};

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <Typography id={id} variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </section>
  );
}

function Declarations({ declarations }: Pick<Page, 'declarations'>) {
  return (
    <Table size="small" aria-label="申报记录">
      <TableHead>
        <TableRow>
          <TableCell>次数</TableCell>
          <TableCell>申报日期</TableCell>
          <TableCell>收文编号</TableCell>
          <TableCell align="right">申报金额（万元）</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {declarations.map(({ round, declaredOn, receiptNumber, amount }) => (
          <TableRow key={round}>
            <TableCell>第 {round} 次</TableCell>
            <TableCell>{formatChineseDate(declaredOn)}</TableCell>
            <TableCell>{receiptNumber}</TableCell>
            <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {wanYuan(amount)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Documents({ documents }: Pick<Page, 'documents'>) {
  return (
    <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {documents.map((document) => (
        <Box component="li" key={document.id}>
          <Typography>
            {document.number}　{document.title}
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
            {formatChineseDate(document.issuedOn)}　{document.registeredBy}
          </Typography>
          <DocumentActions document={document} />
        </Box>
      ))}
    </Stack>
  );
}

/** Where the project stands: the next step with the rules' answers, its rounds, its papers. */
export function HandlingPanel({ page }: { readonly page: Page }) {
  const { project, answers, declarations, documents } = page;
  return (
    <Stack spacing={3}>
      <Part id="next-heading" title="下一步">
        <Alert severity="info" sx={{ mb: 1 }}>
          {NEXT_STEPS[project.stage]}
        </Alert>
        <RuleAnswers answers={answers} />
      </Part>
      {declarations.length > 0 && (
        <Part id="declarations-heading" title="申报记录">
          <Declarations declarations={declarations} />
        </Part>
      )}
      <Part id="documents-heading" title="文书">
        {documents.length === 0 ? (
          <Typography color="text.secondary">还没有出具文书。</Typography>
        ) : (
          <Documents documents={documents} />
        )}
      </Part>
    </Stack>
  );
}
