import { placed } from "./placed";

/** Nodes of the edge network ENS. Their ids are no region ids: which territory a node lies in cannot be told from them. */
export const placedEdge = placed(`
    alicloud_ens_disk | ens/disk | category | disk | edge node ensRegionId | 边缘节点服务 ENS 云盘 | ENS edge disk
    alicloud_ens_snapshot | ens/snapshot | diskId | disk | edge node ensRegionId | 边缘节点服务 ENS 快照 | ENS edge snapshot
    alicloud_ens_network | ens/network | cidrBlock | network | edge node ensRegionId | 边缘节点服务 ENS 网络 | ENS edge network
    alicloud_ens_vswitch | ens/vswitch | cidrBlock | network | edge node ensRegionId | 边缘节点服务 ENS 交换机 | ENS edge vSwitch
    alicloud_ens_image | ens/image | imageName | server | edge home; backup region targetOssRegionId | 边缘节点服务 ENS 镜像 | ENS edge image
`);
