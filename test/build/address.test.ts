/** The address that a build is for goes into the manifest: what Office would not take is refused at once. */

function configFor(address: string | undefined): () => void {
  return () => {
    const before = process.env.AVVIK_URL;
    if (address === undefined) delete process.env.AVVIK_URL;
    else process.env.AVVIK_URL = address;
    try {
      jest.isolateModules(() => void jest.requireActual("../../webpack.config.js"));
    } finally {
      if (before === undefined) delete process.env.AVVIK_URL;
      else process.env.AVVIK_URL = before;
    }
  };
}

test.each([undefined, "https://avvik.kommun.se", "https://avvik.kommun.se/", "https://kommun.se/tillagg/avvik"])(
  "%s can be built for",
  (address) => {
    expect(configFor(address)).not.toThrow();
  }
);

test.each(["http://avvik.kommun.se", "avvik.kommun.se", ""])("%j is refused", (address) => {
  expect(configFor(address)).toThrow();
});
