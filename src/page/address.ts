/** The query site of the ministry, to which the filing number is linked. */
export const ministrySite = "https://beian.miit.gov.cn/";

/** The query page of the police for one number. */
export const policePage = (code: string): string => `https://beian.mps.gov.cn/#/query/webSearch?code=${code}`;

const parsed = (href: string): URL | undefined => {
    try {
        return new URL(href.trim(), "https://page.invalid/");
    } catch {
        return undefined;
    }
};

const isWeb = ({ protocol }: URL): boolean => protocol === "https:" || protocol === "http:";

/** Whether the address leads to the ministry's query site, whatever page of it. */
export function leadsToMinistry(href: string): boolean {
    const url = parsed(href);
    return url !== undefined && isWeb(url) && url.hostname === "beian.miit.gov.cn";
}

/** Whether the address leads to the query site of the police, the present one or the one before. */
export function leadsToPolice(href: string): boolean {
    const url = parsed(href);
    return url !== undefined && isWeb(url) && ["beian.mps.gov.cn", "www.beian.gov.cn", "beian.gov.cn"].includes(url.hostname);
}

/** The number that an address of the police's query site asks for. */
export function codeAsked(href: string): string | undefined {
    const url = parsed(href);
    return url && /[?&](?:code|recordcode)=([0-9]+)/i.exec(`${url.search}${url.hash}`)?.[1];
}

/** What is wrong with an address that should lead to a site and does not, where it is a usual mistake. */
export function lacksScheme(href: string): boolean {
    return /^(?:beian\.miit\.gov\.cn|beian\.mps\.gov\.cn|(?:www\.)?beian\.gov\.cn)/i.test(href.trim());
}
