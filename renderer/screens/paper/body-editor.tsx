import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { PaperView } from '../../../src/contract/shapes/paper-view.ts';

export type Body = NonNullable<PaperView['generated']>;
type Block = Body[number];

const LEVELS = ['', '一级标题', '二级标题', '三级标题', '四级标题'] as const;

function labelOf(block: Block, index: number): string {
  const place = `第 ${String(index + 1)} 段`;
  if (block.kind === 'heading') return `${place}（${LEVELS[block.level] ?? '标题'}）`;
  return block.kind === 'table' ? `${place}（表格）` : place;
}

interface BodyEditorProps {
  readonly body: Body;
  readonly onChange: (body: Body) => void;
}

/** A paper's text, paragraph by paragraph; tables follow from the records and are only shown. */
export function BodyEditor({ body, onChange }: BodyEditorProps) {
  const replace = (index: number, blocks: readonly Block[]) => {
    onChange([...body.slice(0, index), ...blocks, ...body.slice(index + 1)]);
  };
  return (
    <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {body.map((block, index) => {
        const label = labelOf(block, index);
        return (
          // Paragraphs have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <Box component="li" key={index}>
            {block.kind === 'table' ? (
              <Typography color="text.secondary" sx={{ p: 1, border: 1, borderColor: 'divider', borderRadius: 1 }}>
                {label}：{block.columns.map(({ title }) => title).join('、')}，共 {block.rows.length} 行，按记录生成
              </Typography>
            ) : (
              <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
                <TextField
                  label={label}
                  fullWidth
                  multiline
                  maxRows={12}
                  value={block.text}
                  onChange={(event) => {
                    replace(index, [{ ...block, text: event.target.value }]);
                  }}
                />
                <Stack>
                  <IconButton
                    size="small"
                    aria-label={`在${label}后添加一段`}
                    onClick={() => {
                      replace(index, [block, { kind: 'paragraph', text: '' }]);
                    }}
                  >
                    <AddIcon fontSize="small" />
                  </IconButton>
                  <IconButton
                    size="small"
                    aria-label={`删除${label}`}
                    disabled={body.length === 1}
                    onClick={() => {
                      replace(index, []);
                    }}
                  >
                    <DeleteIcon fontSize="small" />
                  </IconButton>
                </Stack>
              </Box>
            )}
          </Box>
        );
      })}
    </Stack>
  );
}

interface EditedNoticeProps {
  readonly generated: Body;
  readonly body: Body;
  readonly onReset: () => void;
}

function textOf(block: Block | undefined): string {
  if (block === undefined) return '';
  return block.kind === 'table' ? '' : block.text;
}

/** What the reviewer changed against the generated text, and the way back to it. */
export function EditedNotice({ generated, body, onReset }: EditedNoticeProps) {
  const kept = new Set(body.map(textOf));
  const before = new Set(generated.map(textOf));
  const removed = generated.map(textOf).filter((text) => !kept.has(text));
  const added = body.map(textOf).filter((text) => !before.has(text));
  return (
    <Box sx={{ border: 1, borderColor: 'warning.main', borderRadius: 1, p: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography sx={{ flexGrow: 1, fontWeight: 600 }}>正文已修改，与自动生成的差异：</Typography>
        <Button size="small" onClick={onReset}>
          恢复自动生成的正文
        </Button>
      </Box>
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
