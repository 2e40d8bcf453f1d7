// The renderer: the body once for each change of camera or visibility, colour and rims for each change of light.
import {DataTexture, DoubleSide, NearestFilter, OrthographicCamera, WebGLRenderer, WebGLRenderTarget} from "../three/three.js";
import {camera} from "./camera.js";
import {geometry, scene, sheet} from "./scenes.js";
import {bodyPixel, bodyVertex, inkPixel, reliefPixel, sheetVertex} from "./shaders.js";
import {blank, size, WIDTHS} from "./tones.js";

const TALL = 560; // pixels of the page; in a lower frame rims are finer
const GROW = 0.35; // pixels of the page by which a lit line is wider on each side
const eye = new OrthographicCamera(); // the shaders know the real one

export class Room {
  constructor(canvas, model) {
    const context = canvas.getContext("webgl2", {alpha: true, antialias: false, depth: false, stencil: false});
    if (!context) throw new Error("no WebGL");
    this.renderer = new WebGLRenderer({canvas, context});
    this.renderer.autoClear = false;
    this.model = model;
    this.stale = true;
    this.tones = blank();
    this.texture = new DataTexture(this.tones, ...size);
    const filter = {minFilter: NearestFilter, magFilter: NearestFilter};
    this.shapes = new WebGLRenderTarget(1, 1, {...filter, count: 2});
    this.reliefs = new WebGLRenderTarget(1, 1, {...filter, depthBuffer: false});
    this.under = new WebGLRenderTarget(1, 1, filter);
    this.steps();
  }

  steps() {
    const tones = {value: this.texture};
    const look = Object.fromEntries(["right", "up", "toward", "target", "wide", "cut", "face", "span", "grow", "halo"].map((name) => [name, {value: [0, 0, 0]}]));
    const ratio = {value: 1};
    this.rims = {value: WIDTHS};
    const body = geometry(this.model);
    this.look = look;
    this.ratioOf = ratio;
    this.whole = scene(body, bodyVertex, bodyPixel, {...look, tones});
    this.cut = scene(body, bodyVertex, bodyPixel, {...look, tones}, DoubleSide); // the cut shows the insides
    this.lit = body.clone();
    for (const name of Object.keys(body.attributes)) this.lit.setAttribute(name, body.getAttribute(name));
    body.setDrawRange(0, this.model.solidCorners);
    this.below = scene(this.lit, bodyVertex, bodyPixel, {...look, tones});
    const [shapes, mores] = this.shapes.textures;
    this.relief = scene(sheet(), sheetVertex, reliefPixel, {ratio, span: look.span, rims: this.rims, shapes: {value: shapes}, mores: {value: mores}});
    this.veiled = {value: false};
    this.ink = scene(sheet(), sheetVertex, inkPixel,
      {ratio, tones, span: look.span, halo: look.halo, cut: look.cut, veiled: this.veiled, firstLine: {value: this.model.lines + 1}, shapes: {value: shapes},
        reliefs: {value: this.reliefs.texture}, under: {value: this.under.texture}});
  }

  // Pixels of the page, and how many of ours stand for one of them.
  fit(width, height, ratio) {
    const [wide, high] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
    if (this.wide === wide && this.high === high) return;
    Object.assign(this, {wide, high, ratio, stale: true});
    this.ratioOf.value = ratio;
    this.rims.value = WIDTHS.map((wide) => wide * Math.min(1, height / TALL)); // finer in a small frame
    this.renderer.setSize(wide, high, false);
    for (const target of [this.shapes, this.reliefs, this.under]) target.setSize(wide, high);
  }

  // cut: null, or {z, side}: what lies beyond the height on that side is taken away. lit: the parts (from 1) that are drawn
  // over the others where those hide them, and all lines. halo: red, green, blue (0 to 1) about lit lines.
  paint(cut, lit, halo) {
    this.aim(cut);
    this.look.halo.value = halo;
    this.texture.needsUpdate = true;
    if (this.stale) {
      this.draw(cut ? this.cut : this.whole, this.shapes);
      this.draw(this.relief, this.reliefs);
    }
    this.stale = false;
    this.veiled.value = lit.length > 0;
    if (lit.length) {
      this.choose(lit);
      this.draw(this.below, this.under);
    }
    this.draw(this.ink, null);
  }

  aim(cut) {
    const {right, up, toward} = camera.axes();
    const tall = camera.tall / 2;
    const side = cut?.side ?? 1;
    const now = {right, up, toward, target: camera.target, wide: [tall * this.wide / this.high, tall], grow: GROW * camera.tall * this.ratio / this.high,
      cut: cut ? [cut.side, cut.z] : [0, 0], face: [right, up, toward].map((axis) => side * axis[2])};
    for (const [name, value] of Object.entries(now)) this.look[name].value = value;
    this.frame();
  }

  // How deep the body reaches, and the part of the frame it fills: the rest need not be painted.
  frame() {
    const seen = this.model.box.map(camera.project);
    const range = (axis) => [Math.min(...seen.map((point) => point[axis])), Math.max(...seen.map((point) => point[axis]))];
    const scale = this.high / camera.tall;
    const [[left, right], [low, high], [far, near]] = [0, 1, 2].map(range);
    this.look.span.value = [far - 10, near + 10];
    const at = (value, whole) => Math.max(0, Math.min(whole, Math.round(whole / 2 + value * scale)));
    const [x, y] = [at(left, this.wide), at(low, this.high)];
    this.window = [x, y, at(right, this.wide) - x, at(high, this.high) - y];
  }

  // Only the triangles of lit parts are drawn behind the others.
  choose(lit) {
    const {parts, corners} = this.model;
    const index = this.lit.index;
    let [from, to] = [0, 0];
    parts.forEach(({faces}, place) => {
      if (lit.includes(place + 1)) {
        index.array.set(corners.subarray(from, from + 3 * faces), to);
        to += 3 * faces;
      }
      from += 3 * faces;
    });
    this.lit.setDrawRange(0, to);
    index.clearUpdateRanges();
    index.addUpdateRange(0, to);
    index.needsUpdate = true;
  }

  draw(scene, target) {
    const {renderer} = this;
    renderer.setRenderTarget(target);
    renderer.setClearColor(0, 0);
    renderer.setScissorTest(false);
    renderer.clear();
    target ? target.scissor.set(...this.window) : renderer.setScissor(...this.window);
    target ? (target.scissorTest = true) : renderer.setScissorTest(true);
    renderer.setRenderTarget(target);
    renderer.render(scene, eye);
  }

  // The parts at every pixel of ours, row by row from the bottom, in the first of four bytes (0 is none), and their depth in the last.
  read(under) {
    const pixels = new Uint8Array(4 * this.wide * this.high);
    this.renderer.readRenderTargetPixels(under ? this.under : this.shapes, 0, 0, this.wide, this.high, pixels);
    return pixels;
  }
}
