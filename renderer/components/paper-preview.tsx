import ZoomInIcon from '@mui/icons-material/ZoomIn';
import ZoomOutIcon from '@mui/icons-material/ZoomOut';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { cspNonce } from '../client/csp-nonce.ts';
import { MissingFonts } from './paper-fonts/missing-fonts.tsx';

const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5];

interface PaperPreviewProps {
  readonly html: string;
  readonly title: string;
  /** A workbook's sheets, which are not set in the fonts of official papers. */
  readonly isSheet?: boolean;
}

/** A paper exactly as it will be printed, in a frame that can run nothing. */
export function PaperPreview({ html, title, isSheet = false }: PaperPreviewProps) {
  const [step, setStep] = useState(2);
  const zoom = ZOOMS[step] ?? 1;
  // The frame inherits the page's policy, which asks every style element for the page's nonce.
  const document = html.replaceAll('<style', `<style nonce="${cspNonce()}"`);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: '24rem' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <IconButton aria-label="缩小" disabled={step === 0} onClick={() => setStep(step - 1)}>
          <ZoomOutIcon />
        </IconButton>
        <Typography variant="body2" aria-live="polite">
          {Math.round(zoom * 100)}%
        </Typography>
        <IconButton aria-label="放大" disabled={step === ZOOMS.length - 1} onClick={() => setStep(step + 1)}>
          <ZoomInIcon />
        </IconButton>
      </Box>
      {!isSheet && <MissingFonts />}
      <Box sx={{ flexGrow: 1, overflow: 'hidden', border: 1, borderColor: 'divider', bgcolor: 'grey.300' }}>
        <iframe
          title={title}
          sandbox=""
          srcDoc={document}
          style={{
            border: 0,
            width: `${String(100 / zoom)}%`,
            height: `${String(100 / zoom)}%`,
            transform: `scale(${String(zoom)})`,
            transformOrigin: '0 0',
          }}
        />
      </Box>
    </Box>
  );
}
