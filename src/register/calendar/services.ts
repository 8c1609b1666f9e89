import { type Day, type FilingStatus, worseStatus } from "../../kernel";
import { type RegisterData, rowPlace } from "..";

type Filing = NonNullable<RegisterData["filings"]>[number];
type Service = Filing["services"][number];

/** A filed service with the filing that it stands under, and where both are written. */
export interface PlacedService {
    readonly filing: Filing;
    readonly service: Service;
    /** The worse of the two statuses. */
    readonly status: FilingStatus;
    readonly path: string;
    readonly filingPath: string;
    /** Number, else name, else first domain, else place in the file: what it is called, and what ids are made of. */
    readonly label: string;
}

/** Every service of every filing. */
export const placedServices = (data: RegisterData): readonly PlacedService[] =>
    (data.filings ?? []).flatMap((filing, i) => {
        const filingPath = rowPlace(data, "filings", i);
        return filing.services.map((service, j) => {
            const path = `${filingPath}.services[${j}]`;
            return {
                filing,
                service,
                status: worseStatus(filing.status, service.status ?? filing.status),
                path,
                filingPath,
                label: service.number ?? service.name ?? service.domains?.[0] ?? path,
            };
        });
    });

/** The day on which a service under review was handed in: its own, or that of a filing which is itself under review. */
export const submittedOn = ({ filing, service }: Pick<PlacedService, "filing" | "service">): Day | undefined =>
    service.submitted ?? (filing.status === "applying" ? filing.submitted : undefined);
