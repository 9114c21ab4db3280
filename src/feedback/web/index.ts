// The pages of this room, for the composition.
export { feedbackRoutes } from './feedback.routes.tsx';
export { type FeedbackWorld } from './feedback-world.ts';
