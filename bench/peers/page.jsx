// What every React peer's page has in common: seven roots to toggle, two drawings, one sentence.
import {StrictMode, useState} from "react";
import {createRoot} from "react-dom/client";

const ROOTS = ["L1", "L2", "L3", "L4", "L5", "S1", "S2"];

const toggled = (list, one) => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);

const Page = ({title, feeds, draw}) => {
  const [roots, setRoots] = useState([]);
  const [parts, setParts] = useState([]);
  const lit = [...new Set([...roots.flatMap((root) => feeds[root]), ...parts])];
  const press = (part) => setParts((before) => toggled(before, part));
  return (
    <main>
      <h1>{title}</h1>
      <p>
        {ROOTS.map((root) => (
          <button key={root} type="button" data-id={`root:${root}`} aria-pressed={roots.includes(root)} onClick={() => setRoots(toggled(roots, root))}>
            {root}
          </button>
        ))}
      </p>
      <p aria-live="polite">{lit.length ? `Lit: ${lit.join(", ")}.` : "Choose a root or a part."}</p>
      <div className="plate">{draw(lit, press)}</div>
    </main>
  );
};

export const show = (title, feeds, draw) =>
  createRoot(document.getElementById("page")).render(
    <StrictMode>
      <Page title={title} feeds={feeds} draw={draw} />
    </StrictMode>,
  );
