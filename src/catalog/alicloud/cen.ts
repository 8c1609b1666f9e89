import type { BandwidthPackageArgs } from "@pulumi/alicloud/cen/bandwidthPackage";
import { type Fact, type ShownFacet, unknown } from "../../kernel";
import { resourceType, standsIn } from "../resource-type";
import { LATER, notKnown } from "../sample";

/** Areas that a bandwidth package joins. `China` is the mainland; Hong Kong is counted to Asia-Pacific. */
const territories: Readonly<Record<string, "mainland" | "abroad">> = {
    China: "mainland",
    "North-America": "abroad",
    "Asia-Pacific": "abroad",
    Europe: "abroad",
    Australia: "abroad",
    "Middle-East": "abroad",
    "South-America": "abroad",
};

/** An area abroad names no region: it is the end of a line of which nobody can tell more. */
const endsAt = (areas: readonly Fact<string>[], path: string): readonly ShownFacet<"placement">[] =>
    areas.flatMap(area => {
        if (area.kind === "known" && territories[area.value] === "mainland") return [];
        if (area.kind === "absent") return [];
        return [standsIn(area.kind === "unknown" ? area : unknown(path, area.value in territories ? "hidden" : "word"), "link")];
    });

export const cenBandwidthPackage = resourceType<BandwidthPackageArgs>({
    terraform: "alicloud_cen_bandwidth_package",
    pulumi: "alicloud:cen/bandwidthPackage:BandwidthPackage",
    title: { zh: "阿里云云企业网带宽包", en: "Alibaba Cloud CEN bandwidth package" },
    subject: "link",
    required: "bandwidth",
    shows: {
        // the list is the older spelling of the two
        placement: look => [
            ...endsAt([look.text("geographicRegionAId")], look.path("geographicRegionAId")),
            ...endsAt([look.text("geographicRegionBId")], look.path("geographicRegionBId")),
            ...endsAt(look.texts("geographicRegionIds"), look.path("geographicRegionIds")),
        ],
    },
    samples: [
        {
            name: "a line within the mainland",
            inputs: { bandwidth: 5, geographicRegionAId: "China", geographicRegionBId: "China" },
            reads: { placement: [] },
        },
        {
            name: "a line across the border",
            inputs: { bandwidth: 5, geographicRegionAId: "China", geographicRegionBId: "Asia-Pacific" },
            reads: { placement: [{ region: notKnown("hidden", "geographicRegionBId"), role: "link" }] },
        },
        {
            name: "the older spelling of both ends",
            inputs: { bandwidth: 5, geographicRegionIds: ["China", "Europe"] },
            reads: { placement: [{ region: notKnown("hidden", "geographicRegionIds"), role: "link" }] },
        },
        {
            name: "an area nobody has met, and one known later",
            inputs: { bandwidth: 5, geographicRegionAId: "Moon", geographicRegionBId: LATER },
            reads: {
                placement: [{ region: notKnown("word", "geographicRegionAId") }, { region: notKnown("later", "geographicRegionBId") }],
            },
        },
    ],
});
