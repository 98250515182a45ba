// ketamine-viewer/pharmacology: the channel and what reaches it, as plain functions. Node and browser; see README, "Pharmacology".

export { bolusConcentration, type BolusInput } from './bolus-concentration';
export { amountsOf } from './drugs';
export { doseResponse, type DoseResponse, type DoseResponseInput } from './dose-response';
export { infusionConcentration, type InfusionInput } from './infusion-concentration';
export { predictedBlock, type PredictedBlock, type PredictedBlockInput } from './predicted-block';
export { simulateChannel, type ChannelRun } from './simulate-channel';
export { simulatePatch, type PatchInput, type PatchRun } from './simulate-patch';
export { simulateSingleChannel, stateAt, type SingleChannelInput, type SingleChannelRun } from './simulate-single-channel';
export { steadyStateBlock, type SteadyStateInput } from './steady-state-block';
export { steadyStateOpen, type SteadyStateOpenInput } from './steady-state-open';
export { magnesiumUnblocked, type MagnesiumInput } from './voltage';
export { STATE_PARTS, type StateParts } from './state-parts';
export { fitHill, type HillFit } from './hill-fit';
export type { PlasmaLevels } from './plasma-levels';
export type { ChannelProtocol, ProtocolStep } from './protocol';
export type { CalibrationId, DrugId, LabDrugId } from './drugs';
export type { ChannelState } from './gating';
