import type { Text } from "../kernel";
import { asciiWidth, type PersonalNumber, personalNumbers } from "./personal-number";
import type { Complaint } from "./problem";
import { isList, isMapping, type Node, type Path } from "./source/node";

const personalKeys = new Set(
    "idcard,idcardno,idcardnumber,idnumber,idno,identitycard,identitynumber,residentid,residentidnumber,nationalid,sfz,sfzh,shenfenzheng,phone,phoneno,phonenumber,mobile,mobileno,mobilenumber,mobilephone,cell,cellphone,tel,telephone,shouji,shoujihao,homeaddress".split(
        ",",
    ),
);

/** Whether a key asks for a resident ID, a phone number or a home address, in any spelling: `idCard`, `id_card`, 身份证号, 手机. */
export const isPersonalKey = (key: string): boolean => {
    const plain = asciiWidth(key)
        .toLowerCase()
        .replace(/[\s_.-]/g, "");
    return personalKeys.has(plain) || /身份证|手机|电话|家庭住址|家庭地址/u.test(plain);
};

const found: Record<PersonalNumber["sort"], Text> = {
    "resident ID": { zh: "疑似居民身份证号的内容（不显示）", en: "what looks like a resident ID (not shown)" },
    "mobile number": { zh: "疑似手机号的内容（不显示）", en: "what looks like a mobile number (not shown)" },
};

const wanted: Text = {
    zh: "台账不存身份证号和电话：删去，只写角色或部门",
    en: "no resident IDs and no phone numbers in a register: delete it, name a role or a department",
};

/** A file that holds this many is refused without counting the rest. */
const most = 1000;

/** Refuses personal numbers in keys and values, and keys that ask for them, without repeating what they hold. `at` is the path of the root. */
export const personalData = (root: Node, at: Path): readonly Complaint[] => {
    const complaints: Complaint[] = [];
    const path: (string | number)[] = [...at];
    const personal = new Map<string, boolean>();
    const asksFor = (key: string): boolean => {
        const known = personal.get(key);
        if (known !== undefined) return known;
        const asks = isPersonalKey(key);
        personal.set(key, asks);
        return asks;
    };
    const refuse = (what: Text, atKey: boolean) => complaints.push({ severity: "error", path: [...path], atKey, found: what, wanted });
    const scan = (text: string, atKey: boolean): void => {
        const [number] = text.length < 11 ? [] : personalNumbers(text);
        if (number) refuse(found[number.sort], atKey);
    };
    const visit = (node: Node): void => {
        if (complaints.length >= most) return;
        if (isList(node)) {
            for (let i = 0; i < node.value.length; i++) {
                path.push(i);
                visit(node.value[i] as Node);
                path.pop();
            }
        } else if (isMapping(node)) {
            for (const [key, entry] of node.value) {
                path.push(key);
                scan(key, true);
                if (asksFor(key)) refuse({ zh: "用于个人信息的键", en: "a key for personal information" }, true);
                else visit(entry.node);
                path.pop();
            }
        } else if (typeof node.value === "string" || typeof node.value === "number") {
            scan(String(node.value), false);
        }
    };
    visit(root);
    return complaints;
};

/** Offsets of personal numbers anywhere in the text of a file, comments included. */
export const personalNumbersInText = (text: string): readonly { readonly offset: number; readonly found: Text; readonly wanted: Text }[] =>
    personalNumbers(text).map(({ sort, offset }) => ({ offset, found: found[sort], wanted }));
