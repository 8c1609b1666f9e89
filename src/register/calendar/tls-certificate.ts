import { addDays, type RegisterData, rowPlace } from "..";
import { by, type Deadline, type DeadlineGround, type Moment } from "./deadline";

/** Days before the end at which a certificate is usually replaced: habit, which no article and no provider's page asks for. */
const ahead = 30;

const habit: DeadlineGround = { articles: [], grade: "unverified" };

/** The replacement of each TLS certificate whose last day the register states; a domain may well have none, so nothing is missed. */
export const tlsCertificates = (data: RegisterData, moment: Moment): readonly Deadline[] =>
    (data.domains ?? []).flatMap(({ name, certificateExpires }, i): readonly Deadline[] => {
        if (certificateExpires === undefined) return [];
        const draft = {
            rule: "tls-certificate",
            key: name,
            label: name,
            path: rowPlace(data, "domains", i),
            ground: habit,
            todo: {
                zh: "换上新证书，并更新台账的 certificateExpires",
                en: "Put a new certificate in place and change `certificateExpires` in the register",
            },
            notes: [
                {
                    zh: `证书 ${certificateExpires} 到期；提前 ${ahead} 天更换是运维惯例，不是法律要求`,
                    en: `the certificate ends on ${certificateExpires}; ${ahead} days ahead is the usual practice, not law`,
                },
            ],
        } as const;
        return [by(draft, addDays(certificateExpires, -ahead), moment)];
    });
