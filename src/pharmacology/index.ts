// ketamine-viewer/pharmacology: the channel and what reaches it, as plain functions. Node and browser; see README, "Pharmacology".

export { infusionConcentration, type InfusionInput, type InfusionLevels } from './infusion-concentration';
export { simulateChannel, type ChannelProtocol, type ChannelRun, type ProtocolStep } from './simulate-channel';
export { steadyStateBlock, type SteadyStateInput } from './steady-state-block';
export { magnesiumUnblocked, type MagnesiumInput } from './voltage';
export type { CalibrationId, DrugId } from './drugs';
export type { ChannelState } from './gating';
