import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { memo } from 'react';
import { FramedPaper } from './framed-paper.tsx';
import { DESK_WIDTH_MM, sheetTopMm, STRIP_ZOOM } from './sheet-places.ts';

interface PageStripProps {
  readonly html: string;
  readonly sheets: number;
  readonly current: number;
  readonly onChoose: (sheet: number) => void;
}

const WIDTH_MM = DESK_WIDTH_MM * STRIP_ZOOM;
const A4 = { width: `${String(210 * STRIP_ZOOM)}mm`, height: `${String(297 * STRIP_ZOOM)}mm` };

const Thumbnails = memo(FramedPaper);

/** The pages in small, each a way to itself. */
export function PageStrip({ html, sheets, current, onChoose }: PageStripProps) {
  return (
    <Box
      component="nav"
      aria-label="页面缩略图"
      sx={{ overflowY: 'auto', flex: 'none', width: `calc(${String(WIDTH_MM)}mm + 1.25rem)`, bgcolor: 'grey.300' }}
    >
      <Box sx={{ position: 'relative', width: `${String(WIDTH_MM)}mm`, mx: 'auto' }}>
        <Thumbnails html={html} sheets={sheets} zoom={STRIP_ZOOM} title="缩略图" isPicture />
        {Array.from({ length: sheets }, (_, sheet) => (
          <ButtonBase
            key={sheet}
            focusRipple
            aria-label={`第 ${String(sheet + 1)} 页`}
            aria-current={sheet === current ? 'page' : undefined}
            onClick={() => {
              onChoose(sheet);
            }}
            sx={{
              ...A4,
              position: 'absolute',
              left: `${String((WIDTH_MM - 210 * STRIP_ZOOM) / 2)}mm`,
              top: `${String(sheetTopMm(sheet) * STRIP_ZOOM)}mm`,
              outline: sheet === current ? '2px solid' : '1px solid',
              outlineColor: sheet === current ? 'primary.main' : 'grey.500',
              outlineOffset: 1,
              '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.dark' },
            }}
          />
        ))}
      </Box>
    </Box>
  );
}
