import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { COST_CLASSES } from '../../../src/domain/glossary.ts';
import type { SharedItem, SharedParts } from '../../../src/domain/similarity/shared-parts.ts';
import { DeclaredTable } from '../declared/declared-table.tsx';
import { wanYuan } from '../wan-yuan.ts';

function itemText({ name, spec, costClass, total }: SharedItem['one']): string {
  return `${name}（${COST_CLASSES[costClass]}，${wanYuan(total)} 万元）${spec === '' ? '' : `\n${spec}`}`;
}

function Quoted({ head, texts }: { readonly head: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <Typography variant="body2">
      {head}：{texts.map((text) => `“${text}”`).join('、')}
    </Typography>
  );
}

/** What a project shares with another one: parts of the names, content side by side, phrases of the texts. */
export function SharedPartsView({ shared, name }: { readonly shared: SharedParts; readonly name: string }) {
  const { names, items, phrases } = shared;
  return (
    <Stack spacing={1} sx={{ mt: 1 }}>
      <Quoted head="名称均含" texts={names} />
      {items.length > 0 && (
        <DeclaredTable
          label={`与“${name}”相近的建设内容`}
          heads={['本项目', '库内项目', '相似']}
          rows={items.map(({ one, other, percent }) => [itemText(one), itemText(other), `${String(percent)}%`])}
          numbers={[2]}
        />
      )}
      <Quoted head="功能描述均有" texts={phrases} />
      {names.length + items.length + phrases.length === 0 && (
        <Typography variant="body2">只有零散的字词相同，没有可以列出的相同内容。</Typography>
      )}
    </Stack>
  );
}
