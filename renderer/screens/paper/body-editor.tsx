import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
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
