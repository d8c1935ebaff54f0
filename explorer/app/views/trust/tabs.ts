/** The parts of the view, as the address names them: `?tab=gaps`. */
export const TABS = [
  'documents',
  'unresolved',
  'diagnostics',
  'accuracy',
  'corrections',
  'releases',
  'gaps',
  'overlaps',
] as const;
export type Tab = (typeof TABS)[number];

/** What an address asks for; the documents where it asks for nothing that there is. */
export function tabOf(text: string): Tab {
  return TABS.find((tab) => tab === text) ?? 'documents';
}
