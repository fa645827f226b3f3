/** The Office ecosystem's own format, 120 wide: what names of the domain need. */
module.exports = { ...require("office-addin-prettier-config"), printWidth: 120 };
