import Box from '@mui/material/Box';
import { useState } from 'react';
import { MissingFonts } from './paper-fonts/missing-fonts.tsx';
import { withNonce } from './paper-pages/framed-paper.tsx';
import { PagedPaper } from './paper-pages/paged-paper.tsx';
import { USUAL_STEP, ZoomBar, zoomOf } from './paper-pages/zoom-bar.tsx';

interface PaperPreviewProps {
  readonly html: string;
  readonly title: string;
  /** A workbook's sheets, which are neither of A4 nor set in the fonts of official papers. */
  readonly isSheet?: boolean;
}

/** The sheets of a workbook, which scroll in their frame. */
function SheetPreview({ html, title }: Pick<PaperPreviewProps, 'html' | 'title'>) {
  const [step, setStep] = useState(USUAL_STEP);
  const zoom = zoomOf(step);
  const size = `${String(100 / zoom)}%`;
  return (
    <>
      <ZoomBar step={step} onStep={setStep} />
      <Box sx={{ flexGrow: 1, overflow: 'hidden', border: 1, borderColor: 'divider', bgcolor: 'grey.300' }}>
        <iframe
          title={title}
          sandbox=""
          srcDoc={withNonce(html)}
          style={{
            border: 0,
            width: size,
            height: size,
            transform: `scale(${String(zoom)})`,
            transformOrigin: '0 0',
          }}
        />
      </Box>
    </>
  );
}

/** A paper exactly as it will be printed, page by page. */
export function PaperPreview({ html, title, isSheet = false }: PaperPreviewProps) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: '24rem' }}>
      {!isSheet && <MissingFonts />}
      {isSheet ? <SheetPreview html={html} title={title} /> : <PagedPaper html={html} title={title} />}
    </Box>
  );
}
