export { ENGINE } from '../engine.ts'
