import { expect } from '@open-wc/testing';
import { hubspotTheme } from '../../src/ui/themes/hubspot.js';
import { salesforceTheme } from '../../src/ui/themes/salesforce.js';
import {
  contrastOf,
  contrastPairs,
  distanceOf,
  leastDistance,
  tokenList,
  type ColorVision,
  type Theme,
  type Token,
} from '../../src/ui/tokens/index.js';
import { tokensProbe, type Probe } from './tokens-probe.js';

const themes: Record<string, Theme> = { neutral: {}, hubspot: hubspotTheme, salesforce: salesforceTheme };
const modes = ['light', 'dark'] as const;
const visions: ColorVision[] = ['protan', 'deutan', 'tritan'];

/** What the design language publishes of the neutral theme, to one decimal: light, then dark. */
const published: [of: Token, on: Token, light: number, dark: number][] = [
  ['text', 'surface', 16.7, 15.5],
  ['text', 'surface-hover', 15.4, 14.4],
  ['text', 'surface-selected', 14.7, 13.2],
  ['text-muted', 'surface', 6.2, 7.8],
  ['text-muted', 'surface-sunken', 5.8, 8.1],
  ['text-muted', 'surface-selected', 5.5, 6.6],
  ['text-muted', 'surface-raised', 6.2, 7.1],
  ['accent', 'surface', 7.2, 8.3],
  ['accent', 'surface-hover', 6.6, 7.7],
  ['accent', 'accent-soft', 6.3, 6.6],
  ['text-on-accent', 'accent-solid', 7.2, 5.0],
  ['text-on-accent', 'accent-solid-hover', 9.0, 6.1],
  ['text-on-accent', 'critical-solid', 6.1, 4.7],
  ['critical', 'surface', 6.1, 8.0],
  ['critical', 'critical-soft', 5.5, 7.0],
  ['positive', 'surface', 5.8, 9.1],
  ['positive', 'positive-soft', 5.2, 7.2],
  ['border-control', 'surface', 3.3, 4.0],
  ['border-control', 'surface-raised', 3.3, 3.6],
  ['focus', 'surface', 7.2, 8.3],
  ['focus', 'canvas', 6.7, 8.9],
  ['data-sold', 'surface', 5.3, 7.3],
  ['data-sold', 'data-rest', 4.5, 5.8],
  ['data-sold', 'data-sold-soft', 4.2, 5.4],
  ['data-managed', 'surface', 3.9, 7.7],
  ['data-managed', 'data-rest', 3.4, 6.1],
  ['data-managed', 'surface-hover', 3.6, 7.1],
  ['data-bar', 'data-rest', 4.1, 4.8],
  ['data-threshold', 'surface', 6.2, 7.8],
];

const ratioOf = (probe: Probe, of: Token, on: Token): number => contrastOf(probe.colorOf(of), probe.colorOf(on));

for (const [name, theme] of Object.entries(themes)) {
  for (const mode of modes) {
    describe(`the ${name} theme in ${mode}`, () => {
      let probe: Probe;
      before(async () => {
        probe = await tokensProbe(theme, mode);
      });
      after(() => probe.remove());

      it('can be read: each pair has the contrast it needs', () => {
        const failures = contrastPairs
          .map(({ of, on, least }) => ({ pair: `${of} on ${on}`, ratio: ratioOf(probe, of, on), least }))
          .filter(({ ratio, least }) => ratio < least);
        expect(failures).to.deep.equal([]);
      });

      it('tells sold from managed, whatever cones a person lacks', () => {
        for (const vision of [undefined, ...visions]) {
          const distance = distanceOf(probe.colorOf('data-sold'), probe.colorOf('data-managed'), vision);
          expect(distance, vision).to.be.at.least(leastDistance);
        }
      });

      it('sets tokens alone, and no density', () => {
        const known = new Set(tokenList.map((token) => token.name));
        for (const token of Object.keys(theme)) expect(known.has(token as Token), token).to.equal(true);
        expect(theme).not.to.have.property('density');
      });
    });
  }
}

describe('the published figures of the neutral theme', () => {
  for (const [index, mode] of modes.entries()) {
    it(`hold in ${mode}`, async () => {
      const probe = await tokensProbe({}, mode);
      const measured = published.map(([of, on]) => `${of} on ${on}: ${ratioOf(probe, of, on).toFixed(1)}`);
      const said = published.map(([of, on, ...figures]) => `${of} on ${on}: ${figures[index]!.toFixed(1)}`);
      expect(measured).to.deep.equal(said);

      const distances = visions.map((vision) =>
        Math.round(distanceOf(probe.colorOf('data-sold'), probe.colorOf('data-managed'), vision)),
      );
      expect(distances).to.deep.equal(mode === 'light' ? [101, 113, 75] : [101, 106, 80]);
      probe.remove();
    });
  }

  it('are all among the pairs that have to hold in every theme', () => {
    const pairs = new Set(contrastPairs.map(({ of, on }) => `${of} on ${on}`));
    const missing = published
      .map(([of, on]) => `${of === 'border-control' ? 'field-border' : of} on ${on}`)
      .filter((pair) => !pairs.has(pair));
    expect(missing).to.deep.equal([]);
  });
});

describe('contrast and distance', () => {
  const white = [1, 1, 1] as const;
  const black = [0, 0, 0] as const;

  it('are those of the standards', () => {
    expect(contrastOf(white, black)).to.be.closeTo(21, 1e-9);
    expect(contrastOf(black, white)).to.be.closeTo(21, 1e-9);
    expect(contrastOf(white, white)).to.equal(1);
    // #767676 is the lightest grey that passes on white.
    expect(contrastOf([0x76 / 255, 0x76 / 255, 0x76 / 255], white)).to.be.closeTo(4.54, 0.005);
    expect(distanceOf(white, black)).to.be.closeTo(100, 0.01);
    // sRGB red is L* 53.24, a* 80.09, b* 67.20.
    expect(distanceOf([1, 0, 0], black)).to.be.closeTo(Math.hypot(53.24, 80.09, 67.2), 0.05);
  });

  it('leave greys as they are for every eye, and bring red near to green for one that lacks its cones', () => {
    for (const vision of visions) expect(distanceOf(white, black, vision)).to.be.closeTo(100, 0.1);
    const red = [0.8, 0.2, 0.2] as const;
    const green = [0.3, 0.5, 0.2] as const;
    expect(distanceOf(red, green, 'deutan')).to.be.below(distanceOf(red, green) / 2);
  });
});
