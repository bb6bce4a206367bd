import { expect } from '@open-wc/testing';
import { defaults, themeCss, type Token } from '../../src/ui/tokens/index.js';
import { tokensProbe, type Probe } from './tokens-probe.js';

describe('tokens', () => {
  let probe: Probe;
  beforeEach(async () => {
    probe = await tokensProbe();
  });
  afterEach(() => probe.remove());

  const red = 'rgb(255, 0, 0)';
  const background = (token: Token): string => probe.styleOf(token, 'background-color');

  it('have their defaults, for each mode', () => {
    expect(background('surface')).to.equal('rgb(255, 255, 255)');
    probe.around.style.colorScheme = 'dark';
    expect(background('surface')).to.equal('rgb(20, 23, 29)');
    expect(probe.styleOf('card-radius', 'border-top-left-radius')).to.equal('8px');
    expect(probe.styleOf('time-120', 'transition-duration')).to.equal('0.12s');
  });

  it('are taken from the element, and from anything around it', () => {
    probe.around.style.setProperty('--partner-surface', 'rgb(0, 0, 255)');
    expect(background('surface')).to.equal('rgb(0, 0, 255)');
    probe.element.style.setProperty('--partner-surface', red);
    expect(background('surface')).to.equal(red);
  });

  it('follow what they rest on: a component its meaning, a meaning its raw value', () => {
    const cases: [of: Token, on: Token, property: string, value: string][] = [
      ['card-border', 'border', 'background-color', red],
      ['field-border', 'border-control', 'background-color', red],
      ['chart-sold', 'data-sold', 'background-color', red],
      ['table-row-hover', 'grey-60', 'background-color', red],
      ['surface', 'grey-0', 'background-color', red],
      ['chip-radius', 'radius-4', 'margin-top', '77px'],
      ['card-padding', 'space-5', 'margin-top', '77px'],
    ];
    for (const [of, on, property, value] of cases) {
      probe.around.style.setProperty(`--partner-${on}`, value);
      expect(probe.styleOf(of, property), of).to.equal(value);
    }
  });

  it('all give a value that can be drawn with', () => {
    const properties = ['background-color', 'margin-top', 'transition-duration', 'box-shadow', 'order'];
    const unset = properties.map((property) => getComputedStyle(probe.around).getPropertyValue(property));
    const dead = (Object.keys(defaults) as Token[]).filter(
      (token) =>
        token !== 'font-family' &&
        token !== 'density' &&
        properties.every((property, index) => probe.styleOf(token, property) === unset[index]),
    );
    expect(dead).to.deep.equal([]);
  });

  it('grow smaller in compact density, which a host sets once for a page', () => {
    const sizes = (): string[] =>
      (['space-2', 'space-5', 'card-padding', 'button-height', 'table-header-height'] as const).map((token) =>
        probe.styleOf(token, 'margin-top'),
      );
    expect(sizes()).to.deep.equal(['8px', '20px', '20px', '32px', '36px']);
    probe.around.style.setProperty('--partner-density', '1');
    expect(sizes()).to.deep.equal(['8px', '16px', '16px', '28px', '32px']);
    probe.around.style.setProperty('--partner-card-padding', '30px');
    expect(sizes()[2]).to.equal('30px');
  });

  it('are written as CSS for a whole page or a part of it', () => {
    const theme = { surface: ['#fff', '#000'], 'card-radius': '0px' } as const;
    expect(themeCss(theme)).to.equal(
      ':root {\n  --partner-surface: light-dark(#fff, #000);\n  --partner-card-radius: 0px;\n}\n',
    );
    expect(themeCss({}, '.portal')).to.equal('.portal {\n}\n');
  });
});
