// The pages of this room, for the composition.
export { figuresRoutes } from './figures.routes.tsx';
