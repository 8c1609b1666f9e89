import { type Cloud, type Fact, type Geography, known, type Region, type Territory, thenFact, unknown } from "../kernel";

/**
 * Every region id of both clouds. Territory is looked up, never guessed from a prefix: `cn-hongkong` and `ap-hongkong` are not the
 * mainland, and `ap-shanghai-fsi` is not `ap-shanghai`.
 * Sources: region lists of terraform-provider-alicloud 1.289.0 (`connectivity/regions.go`) and the documentation of @pulumi/alicloud 3.108;
 * terraform-provider-tencentcloud 1.83.25 and its vendored SDK, third-party copies of the CVM zone page for the newest ids.
 */
const ids: Readonly<Record<Cloud, Readonly<Record<Territory, string>>>> = {
    alicloud: {
        mainland: `
            cn-hangzhou cn-shanghai cn-beijing cn-shenzhen cn-qingdao cn-zhangjiakou cn-huhehaote cn-wulanchabu cn-chengdu cn-heyuan
            cn-guangzhou cn-nanjing cn-fuzhou cn-zhongwei
            cn-shanghai-finance-1 cn-shanghai-finance-1-pub cn-shenzhen-finance-1 cn-shenzhen-finance cn-szfinance cn-hangzhou-finance
            cn-hzfinance cn-hzjbp cn-beijing-finance-1 cn-beijing-finance-1-pub
            cn-north-2-gov-1`,
        "hongkong-macao-taiwan": "cn-hongkong",
        overseas: `
            ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-5 ap-southeast-6 ap-southeast-7 ap-southeast-8
            ap-northeast-1 ap-northeast-2 ap-south-1 us-west-1 us-east-1 us-southeast-1 na-south-1 eu-central-1 eu-west-1
            me-east-1 me-central-1 rus-west-1`,
    },
    tencentcloud: {
        mainland: `
            ap-beijing ap-chengdu ap-chongqing ap-guangzhou ap-nanjing ap-shanghai
            ap-tianjin ap-shenzhen ap-qingyuan ap-guiyang ap-zhongwei
            ap-beijing-fsi ap-shanghai-fsi ap-shenzhen-fsi ap-shanghai-adc
            ap-changsha-ec ap-fuzhou-ec ap-hangzhou-ec ap-hefei-ec ap-jinan-ec ap-shenyang-ec ap-shijiazhuang-ec ap-wuhan-ec ap-xian-ec
            ap-xibei-ec ap-zhengzhou-ec
            ap-guangzhou-open ap-shanghai-ysx ap-shenzhen-sycft ap-qingyuan-xinan ap-guangzhou-wxzf ap-shanghai-wxzf ap-shenzhen-jxcft
            ap-shanghai-hq-cft ap-shanghai-hq-uat-cft ap-shanghai-wxp-ops ap-nanjing-xf-cft`,
        "hongkong-macao-taiwan": "ap-hongkong ap-taipei",
        overseas: `
            ap-bangkok ap-jakarta ap-mumbai ap-seoul ap-singapore ap-tokyo ap-osaka ap-johorbahru
            eu-frankfurt eu-moscow na-ashburn na-siliconvalley na-toronto na-queretaro sa-saopaulo me-saudi-arabia`,
    },
};

const byId = new Map<string, Region>();
for (const [cloud, territories] of Object.entries(ids)) {
    for (const [territory, list] of Object.entries(territories)) {
        for (const id of list.split(/\s+/).filter(id => id !== "")) {
            byId.set(`${cloud} ${id}`, { id, cloud: cloud as Cloud, territory: territory as Territory });
        }
    }
}

/** Every listed region. */
export const regions: readonly Region[] = [...byId.values()];

/** The listed region with this id, or undefined. */
export const regionWithId = (cloud: Cloud, id: string): Region | undefined => byId.get(`${cloud} ${id.trim().toLowerCase()}`);

/**
 * The region of a zone: a listed region followed by the cloud's own suffix. Alibaba Cloud: `cn-hangzhou-i`, `ap-southeast-1a`,
 * multi-zone `cn-beijing-MAZ5(a,b)`; Tencent Cloud: `ap-shanghai-fsi-1`. Undefined for anything else, ENS edge nodes
 * (`cn-beijing-telecom`) and numeric zone ids among it.
 */
export function regionOfZone(cloud: Cloud, zone: string): Region | undefined {
    const suffix = cloud === "alicloud" ? /(?:(?<=\d)[a-z]|-[a-z]|-maz\d+[a-z]?(?:\([a-z,]+\))?)$/ : /-\d+$/;
    const id = zone.trim().toLowerCase();
    return suffix.test(id) ? regionWithId(cloud, id.replace(suffix, "")) : undefined;
}

function readerOf(cloud: Cloud): Geography {
    const reader = (find: (id: string) => Region | undefined) => (fact: Fact<string>, path: string) =>
        thenFact(fact, id => {
            const region = find(id);
            return region ? known(region) : unknown(path, "word");
        });
    return { region: reader(id => regionWithId(cloud, id)), zone: reader(id => regionOfZone(cloud, id) ?? regionWithId(cloud, id)) };
}

const geographies: Readonly<Record<Cloud, Geography>> = { alicloud: readerOf("alicloud"), tencentcloud: readerOf("tencentcloud") };

/** Reads region and zone ids of a cloud; an id that is not listed is unknown, never overseas. One for every resource of the cloud. */
export const geographyOf = (cloud: Cloud): Geography => geographies[cloud];
