/** The element manifest, written by `npm run build:manifest` before Storybook starts. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
