// Scenes of one mesh each: the body with its shaders, and a sheet that covers the frame.
import {BufferAttribute, BufferGeometry, GLSL3, Mesh, RawShaderMaterial, Scene} from "../three/three.js";

export const scene = (shape, vertexShader, fragmentShader, uniforms, side = 0) => {
  const paper = shape.index === null;
  const material = new RawShaderMaterial({vertexShader, fragmentShader, uniforms, glslVersion: GLSL3, side,
    depthTest: !paper, depthWrite: !paper});
  const mesh = new Mesh(shape, material);
  mesh.frustumCulled = false;
  return new Scene().add(mesh);
};

export const geometry = ({places, normals, marks, owner, corners}) => {
  const shape = new BufferGeometry();
  const add = (name, values, wide, shares) => shape.setAttribute(name, new BufferAttribute(values, wide, shares));
  add("position", places, 3, false);
  add("normal", normals, 3, true);
  add("mark", marks, 2, true);
  add("owner", owner, 1, false);
  shape.setIndex(new BufferAttribute(corners, 1));
  return shape;
};

export const sheet = () => new BufferGeometry().setAttribute("position", new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
