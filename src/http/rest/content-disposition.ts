/** The header of a file with this name; `plain` is for who reads only ASCII. */
export function contentDisposition(way: 'attachment' | 'inline', plain: string, name: string): string {
  return `${way}; filename="${plain}"; filename*=UTF-8''${encoded(name)}`;
}

/** RFC 5987; halves of characters, which cannot be encoded, become the sign for that. */
function encoded(text: string): string {
  const wellFormed = Buffer.from(text, 'utf8').toString('utf8');
  return encodeURIComponent(wellFormed).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
