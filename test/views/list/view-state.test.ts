import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readViewState } from '../../../src/views/list/view-state.js';

describe('a stored view', () => {
  it('comes back as it was stored', () => {
    const state = {
      version: 1,
      search: 'kettle',
      sort: { by: 'mrr', descending: true },
      where: [
        { field: 'relationship', in: ['sold'] },
        { field: 'nextRenewal', from: '2026-11-24', to: '2026-12-24' },
        { field: 'usage', known: true },
      ],
      columns: ['name', 'mrr'],
      pageSize: 100,
    };
    expect(readViewState(JSON.parse(JSON.stringify(state)))).to.deep.equal(state);
  });

  it('is read as far as it is understood', () => {
    const stored = {
      version: 7,
      search: 5,
      sort: { by: 'name', descending: 'yes' },
      where: [{ field: 'usage' }, 'low', { field: 'usage', in: ['low', 4, 'low'] }, { in: ['low'] }],
      columns: 'all',
      pageSize: -1,
      colour: 'red',
    };
    expect(readViewState(stored)).to.deep.equal({
      version: 1,
      sort: { by: 'name' },
      where: [{ field: 'usage', in: ['low'] }],
    });
  });

  it('is as at first when it is no state at all, and never throws', () => {
    for (const nothing of [undefined, null, 'x', 4, [], true])
      expect(readViewState(nothing)).to.deep.equal({ version: 1 });
    fc.assert(fc.property(fc.anything(), (stored) => expect(readViewState(stored).version).to.equal(1) !== undefined));
  });
});
