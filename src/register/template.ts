/** A commented register to begin with: valid against the schema, every name and number in it invented. */
export const registerTemplate = `# yaml-language-server: $schema=./node_modules/beian-guard/schema/register.schema.json
# 备案信息台账 · Register of filings
# 下面的名称和号码都是虚构的，请逐项换成本单位的。All names and numbers are invented: replace each by your own.
# 不要写身份证号和电话，校验会拒绝。No resident IDs and no phone numbers: they are refused.

version: 1

# 主办单位 Subjects that file
entities:
  - id: shili-keji # 其他行用它引用 other rows refer to it
    name: 深圳市示例科技有限公司
    kind: enterprise
    creditCode: 91440300MA5EXAMP1F
    province: 广东

# 备案主体及其服务 Filings and their services
filings:
  - number: 粤ICP备2026000001号 # 主体备案号 subject number
    entity: shili-keji
    status: active # active 有效 · applying 审批中 · suspended 暂停 · cancelled 注销
    approved: 2026-01-15
    services:
      - number: 粤ICP备2026000001号-1 # 服务备案号 service number
        name: 示例商城
        kind: website
        domains: [example-shop.cn] # 覆盖其下所有子域名 covers everything under it
        accessProviders: [阿里云, 腾讯云] # 谁接入谁备案 each cloud that serves it
        opened: 2026-01-20
        psb: 粤公网安备44030502000001号
        system: 商城系统
      - number: 粤ICP备2026000001号-2A
        name: 示例商城 App
        kind: app
        domains: [example-shop.cn]
        accessProviders: [阿里云]

# 域名注册信息 Domains as registered
domains:
  - name: example-shop.cn
    registrar: 示例域名注册服务商
    owner: 深圳市示例科技有限公司
    ownerRelation: subject
    realNameVerified: 2025-12-20
    registered: 2025-12-15
    expires: 2027-12-15

# 公安联网备案 Filings with the public security bureau
psb:
  - number: 粤公网安备44030502000001号
    domains: [example-shop.cn]
    filed: 2026-02-10

# 等保定级系统与所属的栈 Graded systems (MLPS) and their stacks
systems:
  - name: 商城系统
    level: 2
    filed: 2026-02-05 # 等保备案日期 day of filing with the police
    stacks: [shop/prod, shop/staging] # 项目/栈，可用 * project/stack, where * may be used
  - name: 海外站
    level: 2
    territory: overseas # 面向境外的栈 stacks that serve users abroad
    stacks: ["shop-global/*"]

# 可用地域；省略时为两个云的全部境内地域 Regions to use; all mainland regions if left out
allowedRegions: [cn-shenzhen, cn-hangzhou, ap-guangzhou]

# 基线：在别处已满足的控制 Baselines: controls met elsewhere
baselines:
  - policy: audit-trail-on
    cloud: alicloud
    covers:
      accounts: ["1000000000000001"]
    evidence: 账号基线栈 landing-zone/prod 中的多账号跟踪 org-trail
    owner: 云平台组
    reviewBy: 2027-06-30 # 过后不再算数 no longer counts afterwards

# 豁免：有期限的例外 Waivers: exceptions with an end
waivers:
  - policy: boundary-waf-fronts-web
    subject: static.example-shop.cn # 域名、URN（可用 *）或 account a domain, a URN or account
    reason: 纯静态页面，WAF 接入排期在明年上半年
    approver: 安全负责人
    until: 2027-06-30
`;
