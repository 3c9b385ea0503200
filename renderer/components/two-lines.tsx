import Box from '@mui/material/Box';

/** Long names are read whole in two lines; what is longer still stands on the page that the row leads to. */
export function TwoLines({ text }: { readonly text: string }) {
  return (
    <Box
      sx={{
        display: '-webkit-box',
        WebkitBoxOrient: 'vertical',
        WebkitLineClamp: 2,
        overflow: 'hidden',
        whiteSpace: 'normal',
        lineHeight: 1.3,
      }}
    >
      {text}
    </Box>
  );
}
