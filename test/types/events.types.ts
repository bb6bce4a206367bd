/*
 * Checked by the compiler alone (`npm run types`): a host that listens knows what an event carries.
 */
import type { ListViewState, PartnerErrorReportDetail, PartnerEventMap } from 'partner-widgets';
import type { PartnerClientTable } from 'partner-widgets/define/partner-client-table';

export function listen(table: PartnerClientTable, keep: (state: ListViewState) => void): void {
  table.addEventListener('partner-view-change', (event) => keep(event.detail.viewState));
  // On whatever is around it, and on the document where there is no element of one's own.
  document.addEventListener('partner-client-open', (event) => event.detail.id.trim());
  document.addEventListener('partner-data-fail', ({ detail }) => detail.code === 'forbidden', { capture: true });
  document
    .querySelector('partner-provider')
    ?.addEventListener('partner-error-report', ({ detail }) => ('code' in detail ? detail.code : detail.problems));
}

// @ts-expect-error a report says whose it is
export const nobodys: PartnerErrorReportDetail = { topic: 'team', code: 'timeout' };

// @ts-expect-error a telemetry report names no reason
export type Reason = PartnerEventMap['partner-telemetry-report']['detail']['code'];
