/** Files in and out of the page: dropped on the grid, downloaded by the browser. */

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function takeDrops(place: HTMLElement, take: (file: File) => void): void {
  const mark = (isOver: boolean): void => void place.classList.toggle("dropping", isOver);
  place.addEventListener("dragover", (event) => {
    event.preventDefault();
    mark(true);
  });
  place.addEventListener("dragleave", () => mark(false));
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    mark(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) take(file);
  });
}

export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
