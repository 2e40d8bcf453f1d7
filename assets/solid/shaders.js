// Three steps. The body is told to pixels: which part, how it is turned, how deep. From those come tone and lines, without
// colour. Then the colours of the page, rims and hatching: a change of light asks for this last step only.
const STATE = `
uniform sampler2D tones;
vec4 tone(int part, int row) { return texelFetch(tones, ivec2(part, row), 0); }`;

export const bodyVertex = `precision highp float;
in vec3 position; in vec3 normal; in vec2 mark; in float owner;
uniform vec3 right, up, toward, target; uniform vec2 wide, span; uniform float grow;
out vec3 turned; out vec2 marks; out float height, deep; flat out int part;
${STATE}
void main() {
  part = int(owner + .5);
  vec4 state = tone(part, 5);
  bool seen = state.r > .5;
  vec3 from = position - target + normal * (state.b > 0. && tone(part, 4).a > 0. ? grow : 0.);
  turned = vec3(dot(normal, right), dot(normal, up), dot(normal, toward));
  marks = mark;
  height = position.z;
  float near = dot(from, toward) + state.a * 25.5;
  deep = (span.y - near) / (span.y - span.x);
  gl_Position = seen ? vec4(dot(from, right) / wide.x, dot(from, up) / wide.y, deep * 2. - 1., 1.) : vec4(2., 2., 2., 1.);
}`;

export const bodyPixel = `precision highp float;
in vec3 turned; in vec2 marks; in float height, deep; flat in int part;
${STATE}
uniform vec2 cut, span; uniform vec3 face, toward;
layout(location = 0) out vec4 shape;
layout(location = 1) out vec4 more;
void main() {
  if (cut.x * (height - cut.y) > 0.) discard;
  float dashes = floor(tone(part, 5).b * 255. + .5);
  if (dashes > 1. && fract(marks.y * dashes) > .58) discard;
  bool inside = !gl_FrontFacing;
  vec3 n = inside ? face : normalize(turned);
  shape = vec4(float(part) / 255., n.xy * .5 + .5, inside && cut.x != 0. ? deep - (cut.y - height) / toward.z / (span.y - span.x) : deep);
  more = vec4(inside && cut.x != 0. ? 1. : 0., marks, 1.);
}`;

export const sheetVertex = `in vec3 position; void main() { gl_Position = vec4(position.xy, 0., 1.); }`;

const LOOK = `
ivec2 here, last;
ivec2 at(ivec2 step) { return clamp(here + step, ivec2(0), last); }
int name(sampler2D of, ivec2 step) { return int(texelFetch(of, at(step), 0).r * 255. + .5); }
bool edge(sampler2D of, int part, int w) {
  return name(of, ivec2(w, 0)) != part || name(of, ivec2(-w, 0)) != part || name(of, ivec2(0, w)) != part || name(of, ivec2(0, -w)) != part;
}
int pixels(float wide) { return max(1, int(wide * ratio + .5)); }
void start(sampler2D of) { here = ivec2(gl_FragCoord.xy); last = textureSize(of, 0) - 1; }`;

// Part, tone (0 dark, .5 base, 1 light), lines, tendon. Lines: 4 for an outline, 8 for a fold within a part, and how near
// the edge of the part lies: 1 within the wide rim, 2 within the fine one too.
export const reliefPixel = `precision highp float; precision highp int;
uniform sampler2D shapes, mores; uniform float ratio; uniform vec2 rims, span;
out vec4 relief;
${LOOK}
bool corner(int part, int w) {
  return name(shapes, ivec2(w, w)) != part || name(shapes, ivec2(-w, w)) != part || name(shapes, ivec2(w, -w)) != part || name(shapes, ivec2(-w, -w)) != part;
}
float tone(vec4 shape, vec4 more) {
  vec2 n = shape.gb * 2. - 1.;
  float z = sqrt(max(0., 1. - dot(n, n)));
  float key = dot(vec3(n, z), vec3(-.42, .58, .70));
  float light = smoothstep(-.5, .7, key) * .8 + (.5 + .5 * n.y) * .2;
  float v = .2 + .3 * light + .3 * smoothstep(.7, 1., key);
  v -= .2 * (1. - z) * (1. - z);
  v *= mix(.35, 1., smoothstep(0., .75, more.g));
  return more.r > .5 ? .56 : v;
}
void main() {
  start(shapes);
  vec4 shape = texelFetch(shapes, here, 0), more = texelFetch(mores, here, 0);
  int part = int(shape.r * 255. + .5), lines = 0;
  int r = pixels(.6), wide = pixels(rims.x);
  for (int k = 0; k < 4; k++) {
    ivec2 step = k == 0 ? ivec2(r, 0) : k == 1 ? ivec2(-r, 0) : k == 2 ? ivec2(0, r) : ivec2(0, -r);
    vec4 other = texelFetch(shapes, at(step), 0);
    float gap = (other.a - shape.a) * (span.y - span.x);
    if (int(other.r * 255. + .5) != part) lines |= gap > -.5 ? 4 : 0;
    else if (gap > 8.) lines |= 8;
  }
  if (edge(shapes, part, wide) || corner(part, max(1, wide * 7 / 10))) lines |= 1;
  if (edge(shapes, part, pixels(rims.y))) lines |= 2;
  relief = part == 0 ? vec4(0.) : vec4(shape.r, tone(shape, more), float(lines) / 255., more.b);
}`;

export const inkPixel = `precision highp float; precision highp int;
uniform sampler2D reliefs, under, shapes; uniform float ratio; uniform bool veiled; uniform vec2 span; uniform vec3 halo; uniform int firstLine; uniform vec2 cut;
out vec4 colour;
${STATE}
${LOOK}
bool dash(float on, float whole) {
  vec2 p = gl_FragCoord.xy / ratio;
  return mod(p.x + p.y, whole) < on;
}
vec3 shade(int part, float v, float tendon) {
  vec3 c = mix(tone(part, 0).rgb, tone(part, 3).rgb, tendon);
  return mix(c, tone(part, v < .5 ? 1 : 2).rgb, abs(v * 2. - 1.));
}
void main() {
  start(reliefs);
  vec4 relief = texelFetch(reliefs, here, 0);
  int part = int(relief.r * 255. + .5), lines = int(relief.b * 255. + .5);
  vec4 rim = tone(part, 4), ink = tone(part, 7);
  bool faint = ink.a < .5;
  vec3 col = shade(part, relief.g, relief.a);
  if (faint && dash(2.5, 8.)) col = mix(col, tone(part, 1).rgb, .42);
  col = mix(col, ink.rgb, (lines & 4) > 0 ? .85 : (lines & 8) > 0 ? .5 : 0.);
  if ((lines & int(rim.a * 255. + .5)) > 0 && (!faint || dash(4., 8.))) col = rim.rgb;
  colour = part > 0 ? vec4(col, 1.) : vec4(0.);
  if (!veiled) return;
  float deep = part > 0 ? texelFetch(shapes, here, 0).a + 9. / (span.y - span.x) : 2.;
  vec4 own = texelFetch(under, here, 0);
  int low = int(own.r * 255. + .5), w = pixels(1.3);
  bool rimmed = false, near = false;
  for (int k = 0; k < 4; k++) {
    vec4 other = texelFetch(under, at(k == 0 ? ivec2(w, 0) : k == 1 ? ivec2(0, w) : k == 2 ? ivec2(-w, 0) : ivec2(0, -w)), 0);
    int beside = int(other.r * 255. + .5);
    rimmed = rimmed || (k < 2 && beside != low);
    near = near || (beside >= firstLine && other.a < deep && tone(beside, 4).a > 0.);
  }
  bool lit = tone(low, 4).a > 0.;
  if (low >= firstLine) {
    if (own.a < deep || (lit && cut.x == 0. && dash(3., 7.))) colour = vec4(tone(low, 0).rgb, 1.);
  } else if (near) colour = vec4(halo, 1.);
  else if (low > 0 && low != part) {
    bool thin = tone(low, 5).g > .5;
    if ((thin || rimmed) && dash(thin ? 4. : 5., 8.)) colour = vec4(tone(low, thin && !rimmed ? 0 : 4).rgb, 1.);
  }
}`;
