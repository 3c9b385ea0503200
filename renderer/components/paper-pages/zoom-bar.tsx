import ZoomInIcon from '@mui/icons-material/ZoomIn';
import ZoomOutIcon from '@mui/icons-material/ZoomOut';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';

/** The steps of the zoom; 100 % is the size of the paper. */
export const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;
/** The step at which a page is read beside a form: a whole line fits there on a screen of 1366 pixels. */
export const USUAL_STEP = 1;
export const FULL_STEP = 3;

export function zoomOf(step: number): number {
  return ZOOMS[step] ?? 1;
}

interface ZoomBarProps {
  readonly step: number;
  readonly onStep: (step: number) => void;
  /** Which page is seen, of how many; nothing for a workbook's sheets. */
  readonly page?: { readonly current: number; readonly of: number };
}

/** Larger and smaller, and which page is seen. */
export function ZoomBar({ step, onStep, page }: ZoomBarProps) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <IconButton aria-label="缩小" disabled={step === 0} onClick={() => onStep(step - 1)}>
        <ZoomOutIcon />
      </IconButton>
      <Typography variant="body2" aria-live="polite">
        {Math.round(zoomOf(step) * 100)}%
      </Typography>
      <IconButton aria-label="放大" disabled={step === ZOOMS.length - 1} onClick={() => onStep(step + 1)}>
        <ZoomInIcon />
      </IconButton>
      {page && (
        <Typography variant="body2" color="textSecondary" sx={{ ml: 'auto' }}>
          第 {page.current + 1} 页，共 {page.of} 页
        </Typography>
      )}
    </Box>
  );
}
