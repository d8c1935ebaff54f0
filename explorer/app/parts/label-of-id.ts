/** What kind of node an id names, from its form (src/domain/ids.ts). */
export function labelOfId(id: string): string {
  if (id.includes('~target_')) return 'Target';
  if (id.includes(':')) return 'Clause';
  const [prefix = ''] = id.split('-');
  return LABELS[prefix as keyof typeof LABELS] ?? 'Policy';
}

const LABELS = { agency: 'Agency', city: 'City', region: 'Region', cluster: 'Cluster' } as const;
