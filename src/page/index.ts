/**
 * The page room: what a home page shows of the filing (备案号、公安备案号、许可证、营业执照、举报入口), judged as a reader sees it.
 * Facts of the register arrive as a {@link PageExpectation}. Grounds: order 292 art. 12, filing measures art. 13, e-commerce law art. 15.
 */
export { ministrySite, policePage } from "./address";
export { expectationFrom, type FiledSite, judgePageOf } from "./dossier";
export { type DecodedPage, decodePage } from "./encoding";
export type { PageExpectation, PsbExpectation } from "./expectation";
export { numberToShow } from "./filing-number";
export type { PageFinding } from "./finding";
export { footerHtml } from "./footer";
export { judgePage } from "./judge";
