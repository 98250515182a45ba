// The bodies that shade others, as the shaders read them.
import { DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three';

const TEXTURE_WIDTH = 1024;

export function bodyTexture(bodies: Float32Array): DataTexture {
  const height = Math.max(Math.ceil(bodies.length / 4 / TEXTURE_WIDTH), 1);
  const data = new Float32Array(TEXTURE_WIDTH * height * 4);
  data.set(bodies);
  const texture = new DataTexture(data, TEXTURE_WIDTH, height, RGBAFormat, FloatType);
  texture.minFilter = NearestFilter;
  texture.magFilter = NearestFilter;
  texture.needsUpdate = true;
  return texture;
}
