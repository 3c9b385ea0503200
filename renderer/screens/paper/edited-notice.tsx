import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Body } from './body-editor.tsx';

/** A block as a line to compare; a table by its heads and rows. */
function lineOf(block: Body[number]): string {
  if (block.kind !== 'table') return block.text;
  const heads = block.columns.map(({ title }) => title).join('、');
  return `表格（${heads}）：${block.rows.map((cells) => cells.join('，')).join('；')}`;
}

/** Lines of the one text that the other has not. */
function linesWithout(body: Body, other: Body): string[] {
  const known = new Set(other.map(lineOf));
  return [...new Set(body.map(lineOf))].filter((line) => !known.has(line));
}

interface DifferencesProps {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

function Differences({ removed, added }: DifferencesProps) {
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      {removed.map((text) => (
        <Typography key={`- ${text}`} component="del" sx={{ display: 'block', color: 'error.main' }}>
          {text}
        </Typography>
      ))}
      {added.map((text) => (
        <Typography key={`+ ${text}`} component="ins" sx={{ display: 'block', color: 'success.dark' }}>
          {text}
        </Typography>
      ))}
    </Box>
  );
}

interface EditedNoticeProps {
  readonly generated: Body;
  readonly body: Body;
  readonly onReset: () => void;
}

/** What the reviewer changed against the generated text, and the way back to it. */
export function EditedNotice({ generated, body, onReset }: EditedNoticeProps) {
  return (
    <Box sx={{ border: 1, borderColor: 'warning.main', borderRadius: 1, p: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography sx={{ flexGrow: 1, fontWeight: 600 }}>正文已修改，与自动生成的差异：</Typography>
        <Button size="small" onClick={onReset}>
          恢复自动生成的正文
        </Button>
      </Box>
      <Differences removed={linesWithout(generated, body)} added={linesWithout(body, generated)} />
    </Box>
  );
}

interface FollowedNoticeProps {
  /** The generated text that the reviewer knows. */
  readonly before: Body;
  readonly generated: Body;
  readonly body: Body;
  readonly onSeen: () => void;
}

/** What became other in the generated text since the reviewer edited it, and which of it her own words stand against. */
export function FollowedNotice({ before, generated, body, onSeen }: FollowedNoticeProps) {
  const added = linesWithout(generated, before);
  const own = new Set(linesWithout(generated, body));
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" size="small" onClick={onSeen}>
          已核对
        </Button>
      }
    >
      <AlertTitle>登记的内容有改动，自动生成的正文随之改变：</AlertTitle>
      <Differences removed={linesWithout(before, generated)} added={added} />
      <Typography variant="body2" sx={{ mt: 1 }}>
        {added.some((line) => own.has(line))
          ? '您修改过的段落仍是您写的文字，没有换成新生成的，请在下面的差异里逐段核对；其余段落已换成新的。'
          : '您修改过的段落仍是您写的文字，其余段落已换成新的。'}
      </Typography>
    </Alert>
  );
}
