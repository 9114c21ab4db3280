// What the house may use of the guide.
export { createGuide } from './app.tsx';
export { type GuideWorld } from './world.ts';
export { type ContentTree } from './articles/read-article.ts';
export { publicPaths } from './public-paths.ts';
export { footLinks } from './shell.tsx';
