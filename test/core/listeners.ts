/** Counts the listeners that are on some targets, from now on until it is taken away. */
export function countListeners(...targets: EventTarget[]) {
  const added: { target: EventTarget; type: string; listener: unknown; capture: boolean }[] = [];
  for (const target of targets) {
    const { addEventListener: add, removeEventListener: remove } = target;
    target.addEventListener = (...args: Parameters<typeof add>) => {
      const entry = { target, type: args[0], listener: args[1], capture: isCapture(args[2]) };
      if (!added.some((one) => isSame(one, entry))) added.push(entry);
      add.apply(target, args);
    };
    target.removeEventListener = (...args: Parameters<typeof remove>) => {
      const entry = { target, type: args[0], listener: args[1], capture: isCapture(args[2]) };
      const index = added.findIndex((one) => isSame(one, entry));
      if (index >= 0) added.splice(index, 1);
      remove.apply(target, args);
    };
  }
  return {
    /** The types of the listeners that were added since and are still there. */
    get types(): string[] {
      return added.map(({ type }) => type);
    },
    restore(): void {
      for (const target of targets) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    },
  };
}

function isCapture(options: boolean | EventListenerOptions | undefined): boolean {
  return typeof options === 'object' ? (options.capture ?? false) : (options ?? false);
}

function isSame(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  return Object.keys(a).every((key) => a[key] === b[key]);
}
