/**
 * Places for labels, each as near to where it belongs as the others allow: no two closer than `apart`, none outside of
 * [from, to]. In the order given.
 */
export function spread(wanted: number[], apart: number, from: number, to: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = wanted.map(() => 0);
  let free = from;
  for (const index of order) {
    places[index] = Math.max(wanted[index] ?? 0, free);
    free = (places[index] ?? 0) + apart;
  }
  // Pushed beyond the end: back, and what stands before them with them.
  let end = to;
  for (const index of order.toReversed()) {
    places[index] = Math.min(places[index] ?? 0, end);
    end = (places[index] ?? 0) - apart;
  }
  return places;
}
