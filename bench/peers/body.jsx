// react-body-highlighter: front and back, a root lights the regions it feeds as far as they are drawn.
import Model from "react-body-highlighter";
import {show} from "./page.jsx";

const FEEDS = {
  L1: ["lower-back"],
  L2: ["adductor"],
  L3: ["quadriceps"],
  L4: ["knees"],
  L5: ["gluteal", "abductors"],
  S1: ["gluteal", "hamstring"],
  S2: ["calves"],
};

show("Body, react-body-highlighter", FEEDS, (lit, press) =>
  ["anterior", "posterior"].map((type) => (
    <Model key={type} type={type} data={[{name: "roots", muscles: lit}]} style={{width: "20rem", display: "inline-block"}} onClick={({muscle}) => press(muscle)} />
  )),
);
