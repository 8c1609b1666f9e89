import { exposesBy, harmlessBecause } from "./reasons";
import type { TypeGroup } from "./type-group";

/*
 * Types of terraform-provider-tencentcloud 1.83 that no entry reads, by the beginning of their Terraform name: `cam: "user"` is
 * `tencentcloud_cam_user`. Their tokens follow from that name.
 */

/** Types that by their nature show no name, no place, no entry and no log, as far as any policy asks. */
export const harmless: readonly TypeGroup[] = [
    {
        why: harmlessBecause.identity,
        types: {
            bi: "embed_interval_apply embed_token_apply project_user_role user_role",
            cam: "access_key group group_membership group_policy_attachment mfa_flag oidc_sso policy policy_by_name policy_version role role_by_name role_permission_boundary_attachment role_policy_attachment role_policy_attachment_by_name role_sso saml_provider service_linked_role set_policy_version_config tag_role_attachment user user_permission_boundary_attachment user_policy_attachment",
            cbs: "snapshot_share_permission",
            ciam: "user_group",
            ckafka: "user",
            clickhouse: "account account_permission",
            cvm: "image_share_permission",
            dasb: "acl bind_device_account_password bind_device_account_private_key device_account reset_user user user_group user_group_members",
            dlc: "add_users_to_work_group_attachment attach_data_mask_policy attach_user_policy_operation attach_work_group_policy_operation bind_work_groups_to_user_attachment data_mask_strategy detach_user_policy_operation detach_work_group_policy_operation modify_user_typ_operation update_row_filter_operation user work_group",
            emr: "user_manager",
            kubernetes: "auth_attachment",
            mongodb: "instance_account",
            mqtt: "authorization_policy http_authenticator jwks_authenticator jwt_authenticator user",
            postgresql: "account account_privileges_operation modify_account_remark_operation",
            redis: "account",
            rum: "whitelist",
            sqlserver: "account account_db_attachment",
            tcr: "service_account token",
            tdmq: "namespace_role_attachment rabbitmq_user rocketmq_environment_role rocketmq_role role",
            trocket: "rocketmq_role",
            vpc: "end_point_service_white_list",
            vpn: "ssl_client",
            wedata: "project_member",
        },
    },
    {
        why: {
            zh: "数据库或消息账号及其来源主机，不是域名",
            en: "accounts of a database or a queue, and the hosts they may come from: no domain",
        },
        mentions: true,
        types: {
            ckafka: "acl acl_rule",
            cynosdb: "account account_privileges cluster_databases",
            dcdb: "account account_privileges",
            mariadb: "account account_privileges",
            mysql: "account privilege",
            ssm: "product_secret",
        },
    },
    {
        why: {
            zh: "身份中心的用户与授权，空间 ID 不是可用区",
            en: "users and grants of the identity center, whose zone is a space and no availability zone",
        },
        mentions: true,
        types: {
            "": "open_identity_center_operation provision_role_configuration_operation",
            identity_center:
                "external_saml_identity_provider group role_assignment role_configuration role_configuration_permission_custom_policies_attachment role_configuration_permission_custom_policy_attachment role_configuration_permission_policy_attachment scim_credential scim_credential_status scim_synchronization_status user user_group_attachment user_sync_provisioning",
            organization: "external_saml_identity_provider",
        },
    },
    {
        why: { zh: "登录名的后缀，不是网站域名", en: "the suffix of the names that people sign in with, no name of a site" },
        mentions: true,
        types: {
            cam: "user_saml_config",
        },
    },
    {
        why: harmlessBecause.secret,
        types: {
            "": "key_pair",
            kms: "cloud_resource_attachment external_key key overwrite_white_box_device_fingerprints white_box_key",
            lighthouse: "key_pair key_pair_attachment",
            ssm: "rotate_product_secret secret secret_version ssh_key_pair_secret",
        },
    },
    {
        why: harmlessBecause.certificate,
        types: {
            clb: "replace_cert_for_lbs",
            gaap: "certificate",
            mqtt: "ca_certificate device_certificate",
            ssl: "certificate check_certificate_chain_operation check_certificate_domain_verification_operation complete_certificate_operation deploy_certificate_instance_operation deploy_certificate_record_retry_operation deploy_certificate_record_rollback_operation download_certificate_operation replace_certificate_operation revoke_certificate_operation update_certificate_record_retry_operation update_certificate_record_rollback_operation upload_revoke_letter_operation",
            vpn: "gateway_ssl_client_cert",
        },
    },
    {
        why: harmlessBecause.certificate,
        mentions: true,
        types: {
            ssl: "free_certificate pay_certificate update_certificate_instance_operation",
            teo: "certificate_config",
        },
    },
    {
        why: harmlessBecause.watching,
        types: {
            apm: "sample_config",
            cam: "message_receiver",
            cat: "task_set",
            cls: "alarm alarm_notice notice_content web_callback",
            css: "start_stream_monitor",
            monitor:
                "alarm_policy alarm_policy_set_default binding_receiver grafana_dns_config grafana_env_config grafana_integration grafana_notification_channel grafana_plugin grafana_sso_account grafana_sso_cam_config grafana_sso_config grafana_version_upgrade grafana_whitelist_config tmp_alert_group tmp_alert_rule tmp_cvm_agent tmp_exporter_integration tmp_exporter_integration_v2 tmp_grafana_config tmp_manage_grafana_attachment tmp_recording_rule tmp_scrape_job tmp_tke_alert_policy tmp_tke_basic_config tmp_tke_config tmp_tke_global_notification tmp_tke_record_rule_yaml tmp_tke_template",
            pts: "alert_channel cron_job cron_job_abort cron_job_restart file job job_abort project tmp_key_generate",
            rum: "instance_status_config project_status_config release_file",
            vpc: "net_detect",
            wedata: "baseline dq_rule ops_alarm_rule rule_template",
        },
    },
    {
        why: harmlessBecause.watching,
        mentions: true,
        types: {
            css: "stream_monitor",
            igtm: "monitor",
            monitor: "policy_binding_object tmp_tke_cluster_agent tmp_tke_template_attachment",
            pts: "scenario",
        },
    },
    {
        why: harmlessBecause.console,
        mentions: true,
        types: {
            cls: "console",
            monitor: "grafana_instance",
        },
    },
    {
        why: harmlessBecause.networkRule,
        types: {
            "": "security_group security_group_lite_rule security_group_rule security_group_rule_set sg_rule",
            address: "extra_template template template_group",
            api_gateway: "ip_strategy strategy_attachment",
            ccn: "route_table route_table_associate_instance_config route_table_broadcast_policies route_table_input_policies route_table_selection_policies routes",
            cdwpg: "userhba",
            cfs: "access_group access_rule",
            cfw: "address_template edge_policy nat_policy vpc_policy",
            chdfs: "access_group access_rule",
            clb: "security_group_attachment",
            cvm: "security_group_attachment",
            cynosdb: "security_group",
            dc: "gateway_ccn_route",
            dcdb: "security_group_attachment",
            elasticsearch: "security_group",
            eni: "sg_attachment",
            gaap: "security_policy security_rule",
            lighthouse: "firewall_rule firewall_template",
            mariadb: "security_groups",
            mysql: "security_groups_attachment",
            nat: "gateway_snat refresh_nat_dc_route",
            postgresql: "security_group_config",
            protocol: "template template_group",
            redis: "security_group_attachment",
            route: "table table_association table_entry table_entry_config",
            sqlserver: "config_instance_security_groups",
            tse: "cngw_network_access_control",
            vpc: "acl acl_attachment network_acl_quintuple notify_routes private_nat_gateway_translation_nat_rule",
            vpn: "gateway_ccn_routes gateway_route",
        },
    },
    {
        why: {
            zh: "规定从哪些网络可以下载备份，网络由它自己的资源说明",
            en: "from which networks backups may be fetched; each network shows its own place",
        },
        mentions: true,
        types: {
            mysql: "backup_download_restriction",
            redis: "backup_download_restriction",
        },
    },
    {
        why: { zh: "代码从已有的存储桶取得，存储桶由它自己的资源说明", en: "code that is taken from a bucket, which shows its own place" },
        mentions: true,
        types: {
            scf: "layer",
        },
    },
    {
        why: harmlessBecause.setting,
        types: {
            api_gateway:
                "api_app api_app_attachment api_doc api_key api_key_attachment plugin plugin_attachment service_release update_api_app_key update_service usage_plan usage_plan_attachment",
            as: "attachment lifecycle_hook notification scaling_policy schedule",
            cbs: "storage_attachment storage_set_attachment",
            cdwpg: "dbconfig",
            cfs: "user_quota",
            chdfs: "life_cycle_rule mount_point mount_point_attachment",
            ci: "bucket_attachment bucket_pic_style guetzli hot_link original_image_protection",
            clb: "customized_config customized_config_v2 instance_mix_ip_target_config instance_sla_config snat_ip",
            clickhouse: "keyval_config xml_config",
            cls: "config config_attachment config_extra index logset machine_group",
            cos: "bucket_policy bucket_version",
            cvm: "action_timer chc_config launch_template_default_version",
            cynosdb:
                "cluster_password_complexity cluster_resource_packages_attachment instance_param param_template proxy_end_point read_only_instance_exclusive_access readonly_instance ssl",
            dc: "gateway gateway_attachment share_dcx_config",
            dcdb: "db_parameters db_sync_mode_config encrypt_attributes_config instance_config",
            dcx: "extra_config",
            dlc: "standard_engine_resource_group_config_info update_data_engine_config_operation user_data_engine_config user_vpc_connection",
            eb: "event_rule event_transform",
            emr: "auto_scale_strategy yarn",
            eni: "ipv4_address ipv6_address",
            gaap: "custom_header",
            gwlb: "instance_associate_target_group target_group target_group_register_instances",
            kubernetes: "health_check_policy",
            lighthouse: "disk_attachment",
            mariadb: "encrypt_attributes parameters",
            mongodb: "instance_params instance_ssl",
            mysql: "backup_encryption_status deploy_group local_binlog_config param_template password_complexity ro_group ro_instance_ip ssl time_window",
            nat: "gateway_flow_monitor",
            placement: "group",
            postgresql:
                "backup_download_restriction_config instance_ha_config instance_network_access instance_ssl_config parameter_template parameters readonly_attachment readonly_group time_window",
            redis: "connection_config maintenance_window param param_template read_only replica_readonly replicate_attachment ssl",
            reserve: "ip_address",
            scf: "function_alias function_event_invoke_config function_version namespace provisioned_concurrency_config reserved_concurrency_config",
            sqlserver:
                "config_database_cdc config_database_ct config_database_mdf config_instance_param config_instance_ro_group database_tde instance_ssl instance_tde",
            tcr: "immutable_tag_rule tag_retention_execution_config tag_retention_rule",
            tdcpg: "instance",
            tem: "app_config scale_rule",
            tse: "cngw_canary_rule cngw_strategy cngw_strategy_bind_group",
            vod: "event_config",
            vpc: "classic_link_attachment dhcp_associate_address dhcp_ip enable_end_point_connect end_point end_point_service ipv6_cidr_block ipv6_eni_address ipv6_subnet_cidr_block local_gateway",
            vpn: "customer_gateway ssl_server",
        },
    },
    {
        why: {
            zh: "网络本身不承载数据，可用区由子网说明，互通由各自的连接说明",
            en: "a network carries nothing by itself: subnets show the zones, and links show what is joined",
        },
        types: {
            "": "ccn vpc",
        },
    },
    {
        why: harmlessBecause.attached,
        mentions: true,
        types: {
            cynosdb: "cluster_slave_zone cluster_transparent_encrypt proxy",
            kubernetes: "cluster_attachment cluster_master_attachment encryption_protection",
            mongodb: "instance_transparent_data_encryption",
            mysql: "instance_encryption_operation proxy",
            tcr: "vpc_attachment",
            vpc: "private_nat_gateway",
        },
    },
    {
        why: harmlessBecause.configuresName,
        mentions: true,
        types: {
            clb: "customized_config_attachment",
            cos: "bucket_referer",
            css: "backup_stream callback_rule_attachment domain_referer live_transcode_rule_attachment pad_rule_attachment play_auth_key_config pull_stream_task push_auth_key_config record_rule_attachment snapshot_rule_attachment timeshift_rule_attachment watermark_rule_attachment",
            dnspod: "custom_line domain_lock download_snapshot_operation modify_domain_owner_operation modify_record_group_operation record_group snapshot_config",
            gaap: "domain_error_page",
            teo: "custom_error_page customize_error_page dns_sec domain_shared_cname_attachment function_rule_priority function_runtime_environment l7_acc_rule_priority_operation l7_acc_setting origin_acl rule_engine_priority security_ip_group zone_setting",
        },
    },
    {
        why: { zh: "仅托管解析，没有记录就不提供任何服务", en: "hosting a zone serves nothing until a record does" },
        mentions: true,
        types: {
            dnspod: "domain_instance",
        },
    },
    {
        why: { zh: "验证域名归属，不对外提供服务", en: "proves who owns the domain; serves nothing" },
        mentions: true,
        types: {
            "": "subdomain_validate_txt_value_operation",
            css: "authenticate_domain_owner_operation",
            teo: "ownership_verify",
        },
    },
    {
        why: {
            zh: "共享 CNAME 的前缀和证书标签，不提供服务",
            en: "the prefix of a shared alias and the label of its certificate; neither serves anything",
        },
        mentions: true,
        types: {
            teo: "shared_cname",
        },
    },
    {
        why: {
            zh: "访客所在国家，决定走哪条通道，不是数据所在地",
            en: "the countries of visitors, which choose a proxy; no place of data",
        },
        mentions: true,
        types: {
            gaap: "global_domain_dns",
        },
    },
    {
        why: {
            zh: "资源共享的管理地域，被共享的资源各自说明所在地",
            en: "where a share is administered; what is shared says its own place",
        },
        mentions: true,
        types: {
            organization: "org_share_unit",
        },
    },
    {
        why: harmlessBecause.senderOfMail,
        types: {
            ses: "batch_send_email black_list_delete email_address receiver send_email template verify_domain",
        },
    },
    {
        why: harmlessBecause.senderOfMail,
        mentions: true,
        types: {
            ses: "domain",
        },
    },
    {
        why: harmlessBecause.privateName,
        types: {
            "": "subscribe_private_zone_service",
        },
    },
    {
        why: harmlessBecause.privateName,
        mentions: true,
        types: {
            mongodb: "instance_srv_connection",
            private_dns: "record zone_vpc_attachment",
        },
    },
    {
        why: harmlessBecause.content,
        types: {
            bi: "project",
            cdwdoris: "workload_group",
            ckafka: "consumer_group datahub_topic topic",
            elasticsearch: "index",
            mps: "person_sample word_sample",
            mqtt: "topic",
            mysql: "database",
            oceanus: "folder work_space",
            sqlserver: "db",
            tcaplus: "idl table tablegroup",
            tcr: "namespace repository",
            tdmq: "namespace rocketmq_group rocketmq_namespace rocketmq_topic subscription subscription_attachment topic topic_with_full_id",
            tem: "application",
            trocket: "rocketmq_consumer_group rocketmq_topic",
            tsf: "api_group api_rate_limit_rule application application_config application_file_config application_public_config bind_api_group config_template lane lane_rule microservice namespace path_rewrite unit_namespace unit_rule",
            wedata: "code_file code_folder function lineage_attachment ops_task ops_task_owner resource_folder sql_folder sql_script task workflow workflow_folder",
        },
    },
    {
        why: harmlessBecause.content,
        mentions: true,
        types: {
            tdmq: "rabbitmq_user_permission rabbitmq_virtual_host",
        },
    },
    {
        why: harmlessBecause.backup,
        types: {
            cbs: "disk_backup snapshot snapshot_policy snapshot_policy_attachment",
            cfs: "auto_snapshot_policy auto_snapshot_policy_attachment snapshot",
            clickhouse: "backup backup_strategy",
            lighthouse: "disk_backup snapshot",
            mariadb: "backup_time",
            mongodb: "instance_backup instance_backup_rule",
            mysql: "backup_policy",
            postgresql: "backup_plan_config base_backup",
            redis: "backup_config backup_operation",
            sqlserver: "config_backup_strategy general_backup",
            vpc: "snapshot_policy_config",
        },
    },
    {
        why: harmlessBecause.backup,
        mentions: true,
        types: {
            vpc: "snapshot_policy_attachment",
        },
    },
    {
        why: harmlessBecause.registers,
        types: {
            dasb: "bind_device_resource device device_group device_group_members",
        },
    },
    {
        why: harmlessBecause.registers,
        mentions: true,
        types: {
            ckafka: "connect_resource",
            csip: "risk_center",
            oceanus: "resource resource_config",
            tcm: "cluster_attachment",
            tcss: "image_registry",
            tse: "cngw_route_rate_limit cngw_service_rate_limit",
            wedata: "add_calc_engines_to_project_operation project",
        },
    },
    {
        why: harmlessBecause.operation,
        types: {
            as: "complete_lifecycle execute_scaling_policy protect_instances remove_instances scale_in_instances scale_out_instances scaling_group_status start_instance_refresh start_instances stop_instances",
            cbs: "disk_backup_rollback_operation",
            cdc: "dedicated_cluster_image_cache",
            cdn: "url_purge url_push",
            cdwpg: "reset_account_password restart_instance",
            cfs: "sign_up_cfs_service",
            cfw: "sync_asset sync_route",
            ckafka: "consumer_group_modify_offset renew_instance",
            clickhouse: "delete_backup_data recover_backup_job",
            cos: "bucket_generate_inventory_immediately_operation object_abort_multipart_upload_operation object_download_operation object_restore_operation",
            css: "enable_optimal_switching pull_stream_task_restart",
            cvm: "modify_instance_disk_type program_fpga_image reboot_instance renew_host renew_instance",
            cynosdb:
                "export_instance_error_logs isolate_instance reload_proxy_node restart_instance roll_back_cluster upgrade_proxy_version",
            dasb: "asset_sync_job_operation",
            dbbrain: "db_diag_report_task sql_filter",
            dcdb: "activate_hour_instance_operation cancel_dcn_job_operation flush_binlog_operation isolate_hour_instance_operation",
            dlc: "modify_data_engine_description_operation renew_data_engine_operation restart_data_engine_operation rollback_data_engine_image_operation suspend_resume_data_engine switch_data_engine_image_operation upgrade_data_engine_image_operation",
            dts: "compare_task compare_task_stop_operation migrate_job_config migrate_job_resume_operation migrate_job_start_operation sync_check_job_operation sync_job_continue_operation sync_job_isolate_operation sync_job_pause_operation sync_job_recover_operation sync_job_resize_operation sync_job_resume_operation sync_job_start_operation sync_job_stop_operation",
            eb: "put_events",
            eip: "address_transform normal_address_return public_address_adjust",
            elasticsearch:
                "diagnose diagnose_instance restart_instance_operation restart_kibana_operation restart_logstash_instance_operation restart_nodes_operation start_logstash_pipeline_operation stop_logstash_pipeline_operation update_plugins_operation",
            emr: "deploy_yarn_operation",
            lighthouse: "apply_disk_backup apply_instance_snapshot reboot_instance renew_disk renew_instance start_instance stop_instance",
            mariadb: "cancel_dcn_job flush_binlog operate_hour_db_instance renew_instance restart_instance",
            mongodb: "instance_backup_download_task",
            mps: "enable_schedule_config enable_workflow_config manage_task_operation start_flow_operation",
            mysql: "dr_instance_to_mater isolate_instance reload_balance_proxy_node renew_db_instance_operation reset_root_account restart_db_instances_operation ro_group_load_operation ro_start_replication ro_stop_replication rollback rollback_stop switch_for_upgrade switch_master_slave_operation switch_proxy verify_root_account",
            oceanus: "run_job stop_job trigger_job_savepoint",
            postgresql:
                "apply_parameter_template_operation delete_log_backup_operation disisolate_db_instance_operation isolate_db_instance_operation modify_switch_time_period_operation rebalance_readonly_group_operation renew_db_instance_operation restart_db_instance_operation",
            redis: "clear_instance_operation renew_instance_operation startup_instance_operation switch_master upgrade_cache_version_operation upgrade_multi_zone_operation upgrade_proxy_version_operation",
            scf: "invoke_function sync_invoke_function terminate_async_event",
            sqlserver:
                "complete_expansion config_terminate_db_instance renew_db_instance renew_postpaid_db_instance restart_db_instance restore_instance rollback_instance start_xevent",
            tcr: "create_image_signature_operation delete_image_operation",
            tcss: "refresh_task_operation",
            tdmq: "send_rocketmq_message",
            tsf: "application_file_config_release application_public_config_release application_release_config enable_unit_rule operate_container_group operate_group",
            vpc: "peer_connect_reject_operation resume_snapshot_instance",
            vpn: "connection_reset customer_gateway_configuration_download",
            wedata: "ops_stop_task_async resource_group_to_project_attachment stop_sql_script_run_operation task_kill_instance_async task_rerun_instance_async task_set_success_instance_async",
        },
    },
    {
        why: harmlessBecause.operation,
        mentions: true,
        types: {
            ccn: "instances_reject_attach instances_reset_attach",
            cynosdb: "export_instance_slow_queries",
            dbbrain: "modify_diag_db_instance_operation",
            dcdb: "switch_db_instance_ha_operation",
            mariadb: "switch_ha",
        },
    },
    {
        why: harmlessBecause.governance,
        types: {
            "": "accept_join_share_unit_invitation_operation batch_apply_account_baselines invite_organization_member_operation project reject_join_share_unit_invitation_operation tag",
            billing: "allocation_tag",
            organization:
                "instance member_auth_policy_attachment org_identity org_manage_policy org_manage_policy_config org_manage_policy_target org_member org_member_auth_identity_attachment org_member_email org_member_policy_attachment org_node org_share_unit_member org_share_unit_member_v2 org_share_unit_resource policy_sub_account_attachment quit_organization_operation service_assign",
            tag: "attachment",
        },
    },
    {
        why: harmlessBecause.governance,
        mentions: true,
        types: {
            billing: "budget",
        },
    },
    {
        why: harmlessBecause.protection,
        types: {
            antiddos:
                "ddos_black_white_ip ddos_geo_ip_block_config ddos_speed_limit_config default_alarm_threshold ip_alarm_threshold_config packet_filter_config port_acl_config",
            cfw: "edge_firewall_switch nat_firewall_switch vpc_firewall_switch",
            cwp: "license_bind_attachment",
            dayu: "cc_http_policy ddos_ip_attachment_v2 ddos_policy ddos_policy_attachment ddos_policy_case ddos_policy_v2",
            tcss: "cluster_access",
            waf: "clb_instance",
        },
    },
    {
        why: harmlessBecause.protection,
        mentions: true,
        types: {
            antiddos: "cc_black_white_ip cc_precision_policy",
            cfw: "block_ignore",
            dayu: "cc_https_policy cc_policy_v2",
            teo: "ddos_policy ddos_protection_config",
            waf: "anti_fake anti_info_leak attack_white_rule auto_deny_rules bot_scene_status_config bot_scene_ucb_rule bot_status_config cc cc_auto_status cc_session custom_rule custom_white_rule ip_access_control ip_access_control_v2 owasp_white_rule web_shell",
        },
    },
    {
        why: harmlessBecause.plan,
        types: {
            reserved: "instance",
            teo: "plan",
            vpc: "bandwidth_package bandwidth_package_attachment traffic_package",
        },
    },
    {
        why: harmlessBecause.plan,
        mentions: true,
        types: {
            cwp: "license_order",
            cynosdb: "resource_package",
        },
    },
    {
        why: harmlessBecause.definition,
        types: {
            ci: "media_animation_template media_concat_template media_pic_process_template media_smart_cover_template media_snapshot_template media_speech_recognition_template media_super_resolution_template media_transcode_pro_template media_transcode_template media_tts_template media_video_montage_template media_video_process_template media_voice_separate_template media_watermark_template",
            css: "callback_template live_transcode_template pad_template record_template timeshift_template watermark",
            dasb: "cmd_template",
            mps: "adaptive_dynamic_streaming_template ai_analysis_template ai_recognition_template animated_graphics_template content_review_template image_sprite_template sample_snapshot_template snapshot_by_timeoffset_template transcode_template watermark_template",
            sms: "sign template",
            teo: "content_identifier",
            vod: "adaptive_dynamic_streaming_template image_sprite_template procedure_template sample_snapshot_template snapshot_by_time_offset_template transcode_template watermark_template",
        },
    },
];

/** Types of which it is known what they open, deliver or bring, and that no entry reads. */
export const exposing: readonly TypeGroup[] = [
    {
        why: exposesBy.tasks,
        types: {
            tat: "command invocation_command_attachment invocation_invoke_attachment invoker invoker_config",
            tsf: "deploy_container_group deploy_vm_group",
            wedata: "run_sql_script_operation submit_task_operation",
        },
    },
    {
        why: exposesBy.addOn,
        types: {
            kubernetes: "addon addon_attachment addon_config cluster_release",
        },
    },
    {
        why: exposesBy.logs,
        types: {
            "": "audit",
            apm: "application_config",
            cls: "ckafka_consumer cos_shipper data_transform scheduled_sql",
            kubernetes: "log_config",
            tcm: "access_log_config",
            tem: "log_config",
            vpc: "flow_log_config",
            waf: "log_post_ckafka_flow modify_access_period",
        },
    },
    {
        why: exposesBy.data,
        types: {
            ckafka: "datahub_task",
            cls: "cos_recharge export kafka_recharge",
            cos: "batch object_copy_operation",
            cvm: "export_images",
            eb: "event_connector event_target",
            elasticsearch: "logstash_pipeline",
            monitor: "tmp_multiple_writes_list",
            mps: "flow output",
            oceanus: "job job_config job_copy",
            sqlserver: "migration publish_subscribe",
            tcmq: "subscribe",
            tcr: "webhook_trigger",
            wedata: "integration_offline_task integration_realtime_task integration_task_node",
        },
    },
    {
        why: exposesBy.entry,
        types: {
            "": "classic_elastic_public_ipv6 elastic_public_ipv6 elastic_public_ipv6_attachment ipv6_address_bandwidth",
            ckafka: "route",
            dayu: "l4_rule l4_rule_v2",
            mdl: "stream_live_input",
            mps: "input",
            scf: "trigger_config",
            tem: "application_service",
            tse: "cngw_group cngw_network",
        },
    },
    {
        why: exposesBy.pages,
        types: {
            api_gateway: "import_open_api",
            igtm: "address_pool strategy",
            teo: "l7_acc_rule l7_acc_rule_v2 load_balancing rule_engine",
        },
    },
    {
        why: exposesBy.backends,
        types: {
            clb: "target_group target_group_attachment target_group_attachments target_group_instance_attachment",
        },
    },
    {
        why: exposesBy.edgeData,
        types: {
            teo: "function function_rule",
        },
    },
    {
        why: exposesBy.link,
        types: {
            "": "dcx",
            ccn: "instances_accept_attach",
            dc: "instance internet_address internet_address_config",
            vpc: "peer_connect_accept_operation",
            vpn: "connection",
        },
    },
];
