/** The id of the notice that sends a document as its annex, or null: `yuefu-2021-45` of `yuefu-2021-45-annex-2`. */
export function noticeOf(policyId: string): string | null {
  return /^(.+)-annex-\d+$/.exec(policyId)?.[1] ?? null;
}
