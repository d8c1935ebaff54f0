/** What targets a clause sets, as one short text: each metric with its unit, once, by code unit. */
export function metricsText(metrics: readonly string[]): string | null {
  return metrics.length === 0 ? null : JSON.stringify([...new Set(metrics)].sort());
}

export function metricsOfText(text: string | null): readonly string[] {
  return text === null ? [] : (JSON.parse(text) as string[]);
}

/** How a metric is told from others: two that differ in their unit are not the same. */
export function metricName({ metric, unit }: { readonly metric: string; readonly unit: string }): string {
  return `${metric}（${unit}）`;
}

/** Whether it is a metric that somebody is to reach, and has a name. */
export function isCompared({ kind, metric }: { readonly kind: string; readonly metric: string }): boolean {
  return kind === 'TARGET' && metric !== '';
}
