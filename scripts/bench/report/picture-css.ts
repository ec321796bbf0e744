/** The product's own colours (extension/ui/tokens.css); a picture shown as a file follows the system into the dark. */
export const pictureCss = `
svg { --ink: #16202c; --soft: #4d5b69; --line: #e1e5ea; --paper: #fff; --ours: #0b5cab; --peer: #b0400f; --floor: #64707d; }
@media (prefers-color-scheme: dark) {
  svg { --ink: #e6eaef; --soft: #a9b4bf; --line: #2c3640; --paper: #12181f; --ours: #6db3f8; --peer: #f0925f; --floor: #94a0ac; }
}
text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: var(--soft); }
.title { font-weight: 600; fill: var(--ink); font-size: 14px; }
.card { fill: var(--paper); stroke: var(--line); }
.grid { stroke: var(--line); }
.axis { stroke: var(--soft); }
.tick, .value { font-variant-numeric: tabular-nums; font-size: 12px; }
.ours { --tone: var(--ours); } .peer { --tone: var(--peer); } .floor { --tone: var(--floor); }
.line { stroke: var(--tone); stroke-width: 1.75; }
.leader { stroke: var(--tone); stroke-width: 0.75; opacity: 0.6; }
circle { fill: var(--tone); } rect:not(.card) { fill: var(--tone); opacity: 0.85; }
.floor .line { stroke-dasharray: 5 4; }
.ours .line { stroke-width: 3.5; } .ours text { fill: var(--ours); font-weight: 600; }
`;
