// One chunk: what a phone has of the case page.
export { BottomBar } from './bottom-bar.tsx'
export { UprightTimeline } from './upright-timeline.tsx'
