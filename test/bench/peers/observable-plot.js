import { gridY, lineY, plot } from '@observablehq/plot';
import { colors, size } from '../chart-data.ts';

/** @type {import('../chart.ts').ChartSide} It has no update: a new plot takes the former's place. */
export const side = {
  name: 'Observable Plot',
  open(host, data) {
    const update = ({ months, lines }) =>
      host.replaceChildren(
        plot({
          ...size,
          x: { type: 'point', domain: months, label: null },
          y: { zero: true, label: null },
          color: { domain: lines.map(({ name }) => name), range: colors },
          marks: [
            gridY(),
            lineY(
              lines.flatMap(({ name, values }) =>
                values.map((value, month) => ({ name, value, month: months[month] })),
              ),
              { x: 'month', y: 'value', stroke: 'name', strokeWidth: 2, marker: 'circle' },
            ),
          ],
        }),
      );
    update(data);
    return { update, drawn: () => true };
  },
};
