import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { Draft } from './import-draft.ts';

/** The first rows of a sheet as they stand there; the number of a row makes it the head. */
export function SampleTable({ draft, onPick }: { readonly draft: Draft; readonly onPick: (row: number) => void }) {
  const { sample, head } = draft;
  return (
    <Box
      // Wider than the window as often as not: to be scrolled by keys, too.
      tabIndex={0}
      role="region"
      aria-label="表格开头"
      sx={{ overflow: 'auto', maxHeight: '50vh', bgcolor: 'background.paper', border: 1, borderColor: 'divider' }}
    >
      <Table size="small" aria-label="表格的前几行">
        <TableBody>
          {sample.map(({ row, texts }) => {
            const isHead = head.first <= row && row <= head.last;
            return (
              <TableRow key={row} selected={isHead}>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap', p: 0.5 }}>
                  <Button
                    size="small"
                    aria-pressed={isHead}
                    aria-label={`以第 ${String(row)} 行为表头`}
                    onClick={() => {
                      onPick(row);
                    }}
                  >
                    {row}
                  </Button>
                </TableCell>
                {texts.map((text, index) => (
                  <TableCell
                    // oxlint-disable-next-line react/no-array-index-key -- a sheet's columns have no other name
                    key={index}
                    sx={{
                      maxWidth: '14rem',
                      whiteSpace: 'nowrap',
                      overflow: 'hidden',
                      textOverflow: 'ellipsis',
                      fontWeight: isHead ? 600 : 400,
                    }}
                  >
                    {text}
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
}
