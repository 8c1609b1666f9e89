import { policies } from "../../policies";
import type { Policy, System } from "../../src/kernel";
import { allArticles, shownAsLaw } from "../../src/law";
import { shownGrounds } from "../../src/reports";
import { lawDay } from "../../tools/generate/project";

const rows = policies.map(policy => ({ id: policy.id, policy }));

const systemOfLevel = (level: System["level"]): System => ({
    name: "shop",
    level,
    territory: "mainland",
    declared: true,
    cii: false,
    dataClasses: [],
    volumeProcessor: false,
});

/** Levels of systems that the policy judges. */
const levelsOf = ({ level }: Policy): readonly System["level"][] => ([1, 2, 3, 4] as const).filter(each => each >= (level ?? 1));

describe.each(rows)("$id", ({ policy }) => {
    test(`cites only articles that may be shown as law on ${lawDay}`, () => {
        const wrong = policy.grounds.flatMap(ground => {
            if (ground.kind !== "statute" || shownAsLaw(ground.article, lawDay)) return [];
            const { instrument, cite, grade } = ground.article;
            return [
                `${instrument.key} ${cite.en}: grade ${grade} (instrument ${instrument.grade}), in force from ${instrument.inForceFrom}`,
            ];
        });
        expect(wrong).toEqual([]);
    });

    test("cites articles of the statute book, and pages with a source", () => {
        for (const ground of policy.grounds) {
            if (ground.kind === "statute") expect(allArticles).toContain(ground.article);
            if (ground.kind === "provider rule") {
                expect(["A", "B"]).toContain(ground.page.grade);
                expect(ground.page.url).toMatch(/^https:\/\//);
            }
        }
    });

    test("has a ground to show at every level of system that it judges", () => {
        const bare = levelsOf(policy).filter(level => shownGrounds(policy.grounds, systemOfLevel(level)).length === 0);
        expect(bare.map(level => `at level ${level} a message would show no ground: cite a clause of that level or a house rule`)).toEqual(
            [],
        );
    });

    test("blocks only for what is more than folklore", () => {
        const isFolklore = policy.grounds.every(({ kind }) => kind === "folklore");
        expect(isFolklore && policy.enforcement === "mandatory" ? "folklore blocks: make it advisory or disabled" : "sound").toBe("sound");
    });
});
