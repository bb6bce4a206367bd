import manifest from 'partner-widgets/custom-elements.json';

/** Something that the manifest lists of an element. */
export interface Described {
  name: string;
  description?: string;
  default?: string;
}

/** What the manifest says of one element. */
export interface Declaration {
  tagName: string;
  cssParts?: readonly Described[];
  cssProperties?: readonly Described[];
  slots?: readonly Described[];
}

const { modules } = manifest as { modules: readonly { declarations?: readonly Partial<Declaration>[] }[] };

/** What the manifest says of an element, or nothing but its tag. */
export function declarationOf(tag: string): Declaration {
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  return { tagName: tag, ...all.find(({ tagName }) => tagName === tag) };
}
