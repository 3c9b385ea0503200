import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { ActionBar } from '../../components/action-bar.tsx';
import type { DraftCheck } from './use-draft-check.ts';

interface RecordActionsProps {
  readonly projectId: ProjectId;
  readonly label: string;
  readonly check: DraftCheck;
  /** Warnings that still ask for a reason. */
  readonly unexplained: number;
  readonly running: boolean;
  readonly onKeep: () => void;
}

function standing({ state, answers }: DraftCheck, unexplained: number): { text: string; colour: string } {
  if (state === 'unread') return { text: '填写完整后检查各条款', colour: 'text.secondary' };
  if (state === 'asking') return { text: '正在检查各条款…', colour: 'text.secondary' };
  const blocks = answers.filter(({ outcome }) => outcome === 'block');
  if (blocks.length > 0) {
    const named = blocks.map(({ ruleId, article, title }) => `${ruleId} ${title}（${article}）`).join('、');
    return { text: `不能办理：${named}`, colour: 'error.main' };
  }
  if (unexplained > 0) {
    return { text: `有 ${String(unexplained)} 条提醒，请在“条款检查”中填写继续办理的理由`, colour: 'warning.main' };
  }
  const toKnow = answers.filter(({ outcome }) => outcome === 'record').length;
  const also = toKnow > 0 ? `，有 ${String(toKnow)} 条供参考` : '';
  return { text: `条款检查没有发现问题${also}`, colour: 'success.main' };
}

/** Whether the record may be kept, and the button that keeps it; always in sight. */
export function RecordActions({ projectId, label, check, unexplained, running, onKeep }: RecordActionsProps) {
  const { text, colour } = standing(check, unexplained);
  const blocked = check.answers.some(({ outcome }) => outcome === 'block');
  return (
    <ActionBar>
      <Typography id="record-standing" role="status" sx={{ flex: '1 1 20rem', color: colour }}>
        {text}
      </Typography>
      <Button component={Link} to={`/projects/${String(projectId)}`}>
        取消
      </Button>
      <Button
        variant="contained"
        disabled={running || blocked || (check.state !== 'unread' && unexplained > 0)}
        aria-describedby="record-standing"
        aria-keyshortcuts="Control+S"
        onClick={onKeep}
      >
        {label}（Ctrl+S）
      </Button>
    </ActionBar>
  );
}
