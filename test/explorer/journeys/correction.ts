import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Journey } from './journey.js';

const POLICY = 'yuebanhan-2022-41-annex-1';
const CLAUSE = `${POLICY}:chp_4__measure_17`;
const REASON = '原文写的是配合单位';
const DECISION = '与原文核对无误';

/** What was read wrongly is put right by people: one proposes, another decides, and everybody sees it. */
export const CORRECTION: Journey = {
  title: 'a correction: proposed by a reader, decided by an editor, seen in the text and in the log',
  go: async ({ open, answer, served }) => {
    const before = await answer('/v1/corrections');
    const { page } = await open(`/explore/policy/${POLICY}?clause=${CLAUSE}`);
    const panel = page.getByRole('complementary', { name: '文件资料与标注说明' });
    const { claims } = await answer(`/v1/reading?policy=${POLICY}`);
    const claim = claims.find(
      ({ clauseId, relationship }: { readonly clauseId: string; readonly relationship: string }) =>
        clauseId === CLAUSE && relationship === 'LED_BY',
    );
    const mark = page.locator(`[role=button][data-at="${claim.start}"]`);
    await mark.click();
    await panel.locator('details').getByRole('button', { name: '提出更正' }).first().click();

    // Who has no token is told what to do: the same as a command.
    const form = panel.getByRole('form', { name: '提出更正' });
    await form.getByText(/没有令牌时，可以用下面的命令提出同样的更正/).waitFor();
    expect(await form.getByRole('button', { name: '提交' }).isDisabled()).toBe(true);
    await form.getByText('用命令行提出').click();
    await form.getByText(/policy-graph corrections propose/).waitFor();

    await useToken(page, 'pgt_nobody-has-this-token-0000000000000000000');
    await panel.getByText('服务器不认识这个令牌。').waitFor();
    await useToken(page, served.readerToken);
    await panel.getByText('您是 李读者（读者，可提出）').waitFor();
    await form.getByLabel('什么不对').selectOption('WRONG_ROLE');
    await form.getByRole('combobox', { name: '角色', exact: true }).selectOption('SUPPORT');
    await form.getByRole('button', { name: '提交' }).click();
    await form.getByText('请写明理由。').waitFor();
    await form.getByLabel('理由').fill(REASON);
    await form.getByRole('button', { name: '提交' }).click();
    await panel.getByText(/^已提出，编号/).waitFor();
    const list = panel.getByRole('list', { name: '本文件的更正' });
    const own = list.getByRole('listitem').filter({ hasText: REASON });
    await own.getByText('待裁定').first().waitFor();
    expect(await own.getByRole('button', { name: '采纳' }).count()).toBe(0);
    expect((await answer('/v1/corrections')).totalCount).toBe(before.totalCount + 1);

    // The editor has a window of their own.
    const editor = (await open(`/explore/policy/${POLICY}?tab=corrections`)).page;
    await useToken(editor, served.editorToken);
    const waiting = editor
      .getByRole('list', { name: '本文件的更正' })
      .getByRole('listitem')
      .filter({ hasText: REASON });
    await waiting.getByLabel('裁定理由').fill(DECISION);
    await waiting.getByRole('button', { name: '采纳' }).click();
    await waiting
      .getByText(/已采纳/)
      .first()
      .waitFor();
    await waiting.getByText(new RegExp(DECISION)).first().waitFor();

    // Anybody sees it in the text, and in the log.
    const reader = (await open(`/explore/policy/${POLICY}?clause=${CLAUSE}`)).page;
    const corrected = reader.locator(`[role=button][data-at="${claim.start}"]`);
    await corrected.click();
    await reader.getByText('这条关系经人工更正').first().waitFor();
    await reader.getByText(`提出人 李读者：${REASON}`).first().waitFor();
    const after = await answer(`/v1/reading?policy=${POLICY}`);
    const roles = after.claims
      .filter(
        ({ start, toId }: { readonly start: number; readonly toId: string }) =>
          start === claim.start && toId === claim.toId,
      )
      .map(({ relationship }: { readonly relationship: string }) => relationship);
    expect(roles).toEqual(['SUPPORTED_BY']);
    const log = (await open('/explore/trust?tab=corrections')).page;
    const logged = log.getByRole('article').filter({ hasText: REASON });
    await logged.getByText('已应用').waitFor();
    await logged.getByText(new RegExp(`^王编辑 于 .*${DECISION}$`)).waitFor();
  },
};

async function useToken(page: Page, token: string): Promise<void> {
  await page.getByLabel('令牌').fill(token);
  await page.getByRole('button', { name: '使用' }).click();
}
