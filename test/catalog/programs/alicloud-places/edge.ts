import { Disk } from "@pulumi/alicloud/ens/disk";
import { Image } from "@pulumi/alicloud/ens/image";
import { Snapshot } from "@pulumi/alicloud/ens/snapshot";

const nodeDisk = new Disk("ens-disk", { category: "standard", ensRegionId: "cn-chenzhou-telecom_unicom_cmcc", paymentType: "PayAsYouGo" });
new Snapshot("ens-snapshot", { diskId: nodeDisk.id, ensRegionId: "cn-chenzhou-telecom_unicom_cmcc" });
new Image("ens-image", { imageName: "shop", targetOssRegionId: "cn-hongkong" });
