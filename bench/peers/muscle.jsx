// react-muscle-highlighter: front and back, a root lights the parts it feeds as far as they are drawn.
import Body from "react-muscle-highlighter";
import {show} from "./page.jsx";

const FEEDS = {
  L1: ["lower-back"],
  L2: ["adductors"],
  L3: ["quadriceps"],
  L4: ["knees"],
  L5: ["gluteal", "tibialis"],
  S1: ["gluteal", "hamstring"],
  S2: ["calves"],
};

show("Body, react-muscle-highlighter", FEEDS, (lit, press) =>
  ["front", "back"].map((side) => (
    <Body key={side} side={side} scale={1.5} data={lit.map((slug) => ({slug, intensity: 1}))} onBodyPartPress={({slug}) => press(slug)} />
  )),
);
