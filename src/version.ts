/** The version of this copy of the kit, as in package.json: two copies on one page tell each other apart by it. */
export const VERSION = '0.1.0';
