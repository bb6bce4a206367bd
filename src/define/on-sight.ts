/*
 * Defines the tags that not every page shows when they are first seen in it: until then nothing of them is loaded.
 */

const loaders = {
  'client-renewals': () => import('./client-renewals.js'),
  'partner-alerts': () => import('./partner-alerts.js'),
  'partner-client-details': () => import('./partner-client-details.js'),
  'platform-engagement': () => import('./platform-engagement.js'),
  'points-breakdown': () => import('./points-breakdown.js'),
  'points-over-time': () => import('./points-over-time.js'),
} as const satisfies Record<string, () => Promise<unknown>>;

/** A tag that is loaded when it is seen. */
export type Tag = keyof typeof loaders;

const tags = Object.keys(loaders) as Tag[];
const undefinedTags = tags.map((tag) => `${tag}:not(:defined)`).join();

/**
 * Loads and registers a tag, also one that no page shows yet; one that is there already is left as it is. Rejected where its file could
 * not be loaded, and for what is no tag of these.
 */
export async function defineTag(tag: Tag): Promise<void> {
  if (customElements.get(tag)) return;
  if (!Object.hasOwn(loaders, tag)) throw new RangeError(`"${tag}" is none of the tags that load: ${tags.join(', ')}.`);
  await loaders[tag]();
}

/**
 * Defines these tags in a document or a shadow root as they are seen there, now and later. It is done for the page itself; in a
 * shadow root of its own a host asks for it. Answers what ends it.
 */
export function defineOnSight(root: Document | ShadowRoot): () => void {
  look(root);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(look);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function look(node: Node): void {
  if (node instanceof Element && node.matches(undefinedTags)) defineSeen(node);
  if ('querySelectorAll' in node) (node as ParentNode).querySelectorAll(undefinedTags).forEach(defineSeen);
}

/** Tags that are on their way. */
const coming = new Set<Tag>();

/** What cannot be loaded stays the unknown element that it is, and is asked for again when its tag is next seen. */
function defineSeen(element: Element): void {
  const tag = element.localName as Tag;
  if (coming.has(tag)) return;
  coming.add(tag);
  defineTag(tag).catch((cause: unknown) => {
    coming.delete(tag);
    console.error(`partner-widgets: <${tag}> could not be loaded, and shows nothing.`, cause);
  });
}

defineOnSight(document);
