/** A title is closed within this many characters, or it is a stray bracket. */
const TITLE_LENGTH_MAX = 120;

/** Whether an offset of the text lies inside 《…》. To be asked with growing offsets, so that the text is read once. */
export function titleTest(text: string): (at: number) => boolean {
  let from = 0;
  let opened = -1;
  let closed = -1;
  return (at) => {
    while (closed <= at && from <= at) {
      const open = text.indexOf('《', from);
      if (open < 0) {
        from = text.length + 1;
        break;
      }
      const close = text.slice(open, open + TITLE_LENGTH_MAX).indexOf('》');
      opened = close < 0 ? -1 : open;
      closed = close < 0 ? -1 : open + close;
      from = close < 0 ? open + 1 : closed;
    }
    return opened >= 0 && opened < at && at < closed;
  };
}
