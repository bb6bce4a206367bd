import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tabPanel, tabs, type Tab, type Tabs } from '../../src/ui/tabs.js';
import { tabsStyles } from '../../src/ui/tabs.styles.js';
import { Stage } from './stage.js';

/** Tabs as an element draws them; each panel says which it is. */
export class TabsStage extends Stage {
  static override styles: CSSResultGroup = [Stage.styles, tabsStyles];

  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property() chosen = '';
  @property({ type: Boolean }) manual = false;
  @property() label = 'Sections';

  protected override renderPart(): TemplateResult {
    const view: Tabs = {
      id: 'stage',
      label: this.label,
      tabs: this.tabs,
      chosen: this.chosen,
      manual: this.manual,
      choose: (key) => (this.chosen = key),
    };
    const chosen = this.tabs.find(({ key }) => key === this.chosen);
    return html`<div class="card-head"><span class="heading">Heading</span></div>
      ${tabs(view)}
      ${tabPanel(view, html`<div class="card-body"><p>What belongs to ${chosen?.label ?? 'nothing'}.</p></div>`, true)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabs-stage': TabsStage;
  }
}
