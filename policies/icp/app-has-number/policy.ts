import { aboutService, breached, met, sees, statute } from "../../../src/kernel";
import { antiFraudLaw } from "../../../src/law";

/** Letter at the end of a service number, by kind of service. */
const suffixes: Readonly<Record<string, string | undefined>> = { app: "A", "mini-program": "X", "quick-app": "K" };

export default sees({
    id: "icp-app-has-number",
    title: { zh: "App、小程序和快应用有自己的备案号", en: "Apps, mini-programs and quick apps have numbers of their own" },
    grounds: [statute(antiFraudLaw.article23paragraph1)],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "为 App、小程序或快应用单独备案，并录入其服务号（-A、-X、-K）",
        en: "File the app, mini-program or quick app by itself and enter its number (-A, -X, -K)",
    },
    sees: "publicName",
    judge: aboutService(({ name, number, kind }) => {
        const suffix = suffixes[kind];
        if (suffix === undefined || number?.endsWith(suffix)) return met;
        const label = name ?? "—";
        return breached(
            { zh: `${kind} “${label}”的备案号为 ${number ?? "空"}`, en: `the number of the ${kind} "${label}" is ${number ?? "missing"}` },
            { zh: `以 ${suffix} 结尾的服务备案号`, en: `a service number that ends in ${suffix}` },
        );
    }),
});
