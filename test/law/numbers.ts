const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const levels: Record<string, string> = { 一级: "1", 二级: "2", 三级: "3", 四级: "4" };
const multipliers: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/** The numbers of a Chinese text, thousands and 万 resolved, level names counted as digits, sorted. */
export function chineseNumbers(text: string): string[] {
    const plain = text.replace(/[一二三四]级/g, level => ` ${levels[level]} `);
    // 3至5倍 and 10万至100万 carry the multiplier on each number; 2至10亿 would not, and is not written here.
    return [...plain.matchAll(/(\d+(?:[.,]\d+)*)(万|亿)?/g)]
        .map(([, digits = "", unit]) => (unit === undefined ? digits : String(Number(digits.replace(/,/g, "")) * (multipliers[unit] ?? 1))))
        .sort();
}

/** The numbers of an English text, thousands separators removed, month names counted as numbers, sorted. */
export function englishNumbers(text: string): string[] {
    const plain = text.replace(new RegExp(`\\b(?:${months.join("|")})\\b`, "g"), month => ` ${months.indexOf(month) + 1} `);
    return [...plain.matchAll(/\d+(?:[.,]\d+)*/g)]
        .map(([digits]) => (/^\d{1,3}(?:,\d{3})+$/.test(digits) ? digits.replace(/,/g, "") : digits))
        .sort();
}
