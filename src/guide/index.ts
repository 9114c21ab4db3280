// What the house may use of the guide.
export { createGuide } from './app.tsx';
export { type GuideWorld } from './world.ts';
export { type ContentTree } from './articles/read-article.ts';
export { publicPaths } from './public-paths.ts';
export { footLinks } from './shell.tsx';
export { guideDataOf, guideWorldOf, type GuideData } from './on-device/guide-data.ts';
export { NeedsNetworkPage } from './on-device/needs-network.page.tsx';
export { wayOf } from './on-device/way.ts';
