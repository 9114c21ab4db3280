// The pages of this room, for the composition.
export { helperRoutes } from './helper.routes.tsx';
export { type HelperWorld } from './helper-world.ts';
