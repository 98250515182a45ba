// What draws the surroundings, and the molecule in the same shaders: each shader of its own would hold the first picture up by
// about 60 ms in software rendering.
export { AroundScene, type AroundSceneProps } from './AroundScene';
export { LAYER_CYLINDER, LAYER_SPHERE } from './layer-shader';
