import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('de', 'en');
  CREATE TYPE "public"."enum_events_speakers_role" AS ENUM('input', 'moderation', 'panel', 'host');
  CREATE TYPE "public"."enum_events_startsat_tz" AS ENUM('Europe/Berlin', 'Europe/London', 'Europe/Lisbon', 'Europe/Athens', 'Europe/Kyiv', 'America/New_York', 'UTC');
  CREATE TYPE "public"."enum_events_endsat_tz" AS ENUM('Europe/Berlin', 'Europe/London', 'Europe/Lisbon', 'Europe/Athens', 'Europe/Kyiv', 'America/New_York', 'UTC');
  CREATE TYPE "public"."enum_events_format" AS ENUM('online', 'inPerson', 'hybrid');
  CREATE TYPE "public"."enum_events_registration_opensat_tz" AS ENUM('Europe/Berlin', 'Europe/London', 'Europe/Lisbon', 'Europe/Athens', 'Europe/Kyiv', 'America/New_York', 'UTC');
  CREATE TYPE "public"."enum_events_registration_closesat_tz" AS ENUM('Europe/Berlin', 'Europe/London', 'Europe/Lisbon', 'Europe/Athens', 'Europe/Kyiv', 'America/New_York', 'UTC');
  CREATE TYPE "public"."enum_events_takes_place" AS ENUM('scheduled', 'postponed', 'cancelled');
  CREATE TYPE "public"."enum_events_publishat_tz" AS ENUM('Europe/Berlin', 'Europe/London', 'Europe/Lisbon', 'Europe/Athens', 'Europe/Kyiv', 'America/New_York', 'UTC');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_speakers_role" AS ENUM('input', 'moderation', 'panel', 'host');
  CREATE TYPE "public"."enum__events_v_version_startsat_tz" AS ENUM('Europe/Berlin', 'Europe/London', 'Europe/Lisbon', 'Europe/Athens', 'Europe/Kyiv', 'America/New_York', 'UTC');
  CREATE TYPE "public"."enum__events_v_version_endsat_tz" AS ENUM('Europe/Berlin', 'Europe/London', 'Europe/Lisbon', 'Europe/Athens', 'Europe/Kyiv', 'America/New_York', 'UTC');
  CREATE TYPE "public"."enum__events_v_version_format" AS ENUM('online', 'inPerson', 'hybrid');
  CREATE TYPE "public"."enum__events_v_version_registration_opensat_tz" AS ENUM('Europe/Berlin', 'Europe/London', 'Europe/Lisbon', 'Europe/Athens', 'Europe/Kyiv', 'America/New_York', 'UTC');
  CREATE TYPE "public"."enum__events_v_version_registration_closesat_tz" AS ENUM('Europe/Berlin', 'Europe/London', 'Europe/Lisbon', 'Europe/Athens', 'Europe/Kyiv', 'America/New_York', 'UTC');
  CREATE TYPE "public"."enum__events_v_version_takes_place" AS ENUM('scheduled', 'postponed', 'cancelled');
  CREATE TYPE "public"."enum__events_v_version_publishat_tz" AS ENUM('Europe/Berlin', 'Europe/London', 'Europe/Lisbon', 'Europe/Athens', 'Europe/Kyiv', 'America/New_York', 'UTC');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_published_locale" AS ENUM('de', 'en');
  CREATE TYPE "public"."enum_topic_wishes_state" AS ENUM('new', 'takenUp', 'declined');
  CREATE TYPE "public"."enum_topic_wishes_locale" AS ENUM('de', 'en');
  CREATE TYPE "public"."enum_registrations_status" AS ENUM('pending', 'confirmed', 'waitlisted', 'cancelled', 'expired');
  CREATE TYPE "public"."enum_registrations_locale" AS ENUM('de', 'en');
  CREATE TYPE "public"."enum_registrations_unreachable_by" AS ENUM('refusal', 'report');
  CREATE TYPE "public"."enum_messages_kind" AS ENUM('addressConfirmation', 'confirmation', 'waitlisted', 'promoted', 'alreadyRegistered', 'cancellation', 'changed', 'accessLink', 'reminder', 'eventCancelled', 'followUp');
  CREATE TYPE "public"."enum_messages_state" AS ENUM('queued', 'sending', 'sent', 'failed', 'late', 'stopped', 'bounced');
  CREATE TYPE "public"."enum_messages_locale" AS ENUM('de', 'en');
  CREATE TYPE "public"."enum_messages_handled_as" AS ENUM('resend', 'stop', 'resume');
  CREATE TYPE "public"."enum_announcements_kind" AS ENUM('changed', 'accessLink', 'eventCancelled');
  CREATE TYPE "public"."enum_mail_templates_kind" AS ENUM('addressConfirmation', 'confirmation', 'waitlisted', 'promoted', 'alreadyRegistered', 'cancellation', 'changed', 'accessLink', 'reminder', 'eventCancelled', 'followUp');
  CREATE TYPE "public"."enum_mail_templates_locale" AS ENUM('de', 'en');
  CREATE TYPE "public"."enum_webhook_deliveries_type" AS ENUM('event.published', 'event.changed', 'event.cancelled', 'event.withdrawn');
  CREATE TYPE "public"."enum_webhook_deliveries_state" AS ENUM('queued', 'sending', 'sent', 'failed', 'stopped', 'overtaken');
  CREATE TYPE "public"."enum_webhook_deliveries_handled_as" AS ENUM('resend', 'stop', 'resume');
  CREATE TYPE "public"."enum_deletions_kind" AS ENUM('automatic', 'erasure');
  CREATE TYPE "public"."enum_deletions_state" AS ENUM('begun', 'counted', 'done');
  CREATE TYPE "public"."enum_audit_entries_role" AS ENUM('administrator', 'editor', 'helper');
  CREATE TYPE "public"."enum_audit_entries_kind" AS ENUM('events', 'speakers', 'partners', 'topics', 'media', 'meetings', 'registrations', 'mailTemplates', 'consentTexts', 'users');
  CREATE TYPE "public"."enum_audit_entries_operation" AS ENUM('create', 'update', 'trash', 'restore', 'empty', 'delete');
  CREATE TYPE "public"."enum_audit_entries_state" AS ENUM('done', 'begun');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('administrator', 'editor', 'helper');
  CREATE TABLE "events_materials" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "events_materials_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"speaker_id" uuid,
  	"role" "enum_events_speakers_role" DEFAULT 'input'
  );
  
  CREATE TABLE "events_speakers_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_registration_questions_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_registration_questions_options_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_registration_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"required" boolean DEFAULT false
  );
  
  CREATE TABLE "events_registration_questions_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"image_id" uuid,
  	"starts_at" timestamp(3) with time zone,
  	"startsat_tz" "enum_events_startsat_tz" DEFAULT 'Europe/Berlin',
  	"ends_at" timestamp(3) with time zone,
  	"endsat_tz" "enum_events_endsat_tz" DEFAULT 'Europe/Berlin',
  	"format" "enum_events_format" DEFAULT 'online',
  	"location_street" varchar,
  	"location_postal_code" varchar,
  	"location_city" varchar,
  	"registration_enabled" boolean DEFAULT true,
  	"registration_opens_at" timestamp(3) with time zone,
  	"registration_opensat_tz" "enum_events_registration_opensat_tz" DEFAULT 'Europe/Berlin',
  	"registration_closes_at" timestamp(3) with time zone,
  	"registration_closesat_tz" "enum_events_registration_closesat_tz" DEFAULT 'Europe/Berlin',
  	"registration_capacity" numeric,
  	"registration_waiting_list" boolean DEFAULT false,
  	"registration_confirms_address" boolean DEFAULT false,
  	"registration_hold_hours" numeric DEFAULT 24,
  	"registration_asks_for_topics" boolean DEFAULT true,
  	"registration_keep_days" numeric,
  	"messages_day_before" boolean DEFAULT true,
  	"messages_hour_before" boolean DEFAULT true,
  	"messages_follow_up" boolean DEFAULT true,
  	"label" varchar,
  	"status" "enum_events_takes_place" DEFAULT 'scheduled',
  	"publish_at" timestamp(3) with time zone,
  	"publishat_tz" "enum_events_publishat_tz" DEFAULT 'Europe/Berlin',
  	"publishing_until" timestamp(3) with time zone,
  	"slug" varchar,
  	"former_slugs" jsonb,
  	"uid" varchar,
  	"revision" numeric DEFAULT 0,
  	"pending_announcements" varchar,
  	"dates_changed_at" timestamp(3) with time zone,
  	"pending_webhooks" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"description" jsonb,
  	"location_name" varchar,
  	"registration_notices" jsonb,
  	"messages_follow_up_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"partners_id" uuid,
  	"consent_texts_id" uuid
  );
  
  CREATE TABLE "_events_v_version_materials" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_materials_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_version_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"speaker_id" uuid,
  	"role" "enum__events_v_version_speakers_role" DEFAULT 'input',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_speakers_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_version_registration_questions_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_registration_questions_options_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_version_registration_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"required" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_registration_questions_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_image_id" uuid,
  	"version_starts_at" timestamp(3) with time zone,
  	"version_startsat_tz" "enum__events_v_version_startsat_tz" DEFAULT 'Europe/Berlin',
  	"version_ends_at" timestamp(3) with time zone,
  	"version_endsat_tz" "enum__events_v_version_endsat_tz" DEFAULT 'Europe/Berlin',
  	"version_format" "enum__events_v_version_format" DEFAULT 'online',
  	"version_location_street" varchar,
  	"version_location_postal_code" varchar,
  	"version_location_city" varchar,
  	"version_registration_enabled" boolean DEFAULT true,
  	"version_registration_opens_at" timestamp(3) with time zone,
  	"version_registration_opensat_tz" "enum__events_v_version_registration_opensat_tz" DEFAULT 'Europe/Berlin',
  	"version_registration_closes_at" timestamp(3) with time zone,
  	"version_registration_closesat_tz" "enum__events_v_version_registration_closesat_tz" DEFAULT 'Europe/Berlin',
  	"version_registration_capacity" numeric,
  	"version_registration_waiting_list" boolean DEFAULT false,
  	"version_registration_confirms_address" boolean DEFAULT false,
  	"version_registration_hold_hours" numeric DEFAULT 24,
  	"version_registration_asks_for_topics" boolean DEFAULT true,
  	"version_registration_keep_days" numeric,
  	"version_messages_day_before" boolean DEFAULT true,
  	"version_messages_hour_before" boolean DEFAULT true,
  	"version_messages_follow_up" boolean DEFAULT true,
  	"version_label" varchar,
  	"version_status" "enum__events_v_version_takes_place" DEFAULT 'scheduled',
  	"version_publish_at" timestamp(3) with time zone,
  	"version_publishat_tz" "enum__events_v_version_publishat_tz" DEFAULT 'Europe/Berlin',
  	"version_publishing_until" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_former_slugs" jsonb,
  	"version_uid" varchar,
  	"version_revision" numeric DEFAULT 0,
  	"version_pending_announcements" varchar,
  	"version_dates_changed_at" timestamp(3) with time zone,
  	"version_pending_webhooks" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__events_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_description" jsonb,
  	"version_location_name" varchar,
  	"version_registration_notices" jsonb,
  	"version_messages_follow_up_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"partners_id" uuid,
  	"consent_texts_id" uuid
  );
  
  CREATE TABLE "speakers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"image_id" uuid,
  	"url" varchar,
  	"slug" varchar NOT NULL,
  	"former_slugs" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "speakers_locales" (
  	"position" varchar,
  	"biography" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "partners" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar,
  	"logo_id" uuid,
  	"slug" varchar NOT NULL,
  	"former_slugs" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "partners_locales" (
  	"name_in_sentence" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar NOT NULL,
  	"former_slugs" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "topics_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "topic_wishes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"email" varchar,
  	"state" "enum_topic_wishes_state" DEFAULT 'new' NOT NULL,
  	"event_id" uuid,
  	"locale" "enum_topic_wishes_locale" DEFAULT 'de' NOT NULL,
  	"source" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "registrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"event_id" uuid NOT NULL,
  	"email" varchar NOT NULL,
  	"name" varchar,
  	"consents" jsonb,
  	"answers" jsonb,
  	"topic_suggestion" varchar,
  	"status" "enum_registrations_status",
  	"attended" boolean DEFAULT false,
  	"locale" "enum_registrations_locale" DEFAULT 'de' NOT NULL,
  	"source" varchar,
  	"confirmed_at" timestamp(3) with time zone,
  	"waitlisted_at" timestamp(3) with time zone,
  	"cancelled_at" timestamp(3) with time zone,
  	"attended_at" timestamp(3) with time zone,
  	"attended_by" varchar,
  	"expires_at" timestamp(3) with time zone,
  	"unreachable_at" timestamp(3) with time zone,
  	"unreachable_reason" varchar,
  	"unreachable_by" "enum_registrations_unreachable_by",
  	"seat_key" varchar,
  	"person_key" varchar,
  	"idempotency_key" varchar,
  	"token_seed" varchar,
  	"token_hash" varchar,
  	"pending_mails" varchar,
  	"deletion" varchar,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "messages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"recipient" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"kind" "enum_messages_kind" NOT NULL,
  	"state" "enum_messages_state" NOT NULL,
  	"registration_id" uuid NOT NULL,
  	"event_id" uuid,
  	"locale" "enum_messages_locale" NOT NULL,
  	"last_answer" varchar,
  	"attempts" numeric DEFAULT 0,
  	"sent_at" timestamp(3) with time zone,
  	"queued_at" timestamp(3) with time zone,
  	"last_attempt_at" timestamp(3) with time zone,
  	"next_attempt_at" timestamp(3) with time zone,
  	"lease_until" timestamp(3) with time zone,
  	"lease_holder" varchar,
  	"is_bulk" boolean DEFAULT false,
  	"message_id" varchar,
  	"former_message_id" varchar,
  	"handled_as" "enum_messages_handled_as",
  	"handled_by" varchar,
  	"handled_at" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 0,
  	"announcement_id" uuid,
  	"dedupe_key" varchar,
  	"limit_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "announcements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"event_id" uuid NOT NULL,
  	"kind" "enum_announcements_kind" NOT NULL,
  	"informed" boolean,
  	"recipients" numeric,
  	"by" varchar,
  	"changed_at" timestamp(3) with time zone,
  	"revision" numeric,
  	"changes" jsonb NOT NULL,
  	"key" varchar,
  	"debt_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "meetings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"event_id" uuid NOT NULL,
  	"provider" varchar DEFAULT 'Zoom' NOT NULL,
  	"join_url" varchar NOT NULL,
  	"meeting_id" varchar,
  	"passcode" varchar,
  	"dial_in" varchar,
  	"pending_announcements" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "consent_texts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"version" numeric DEFAULT 1,
  	"required" boolean DEFAULT true,
  	"preselected" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "consent_texts_locales" (
  	"label" varchar NOT NULL,
  	"text" jsonb,
  	"url" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_consent_texts_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_key" varchar NOT NULL,
  	"version_version" numeric DEFAULT 1,
  	"version_required" boolean DEFAULT true,
  	"version_preselected" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_consent_texts_v_locales" (
  	"version_label" varchar NOT NULL,
  	"version_text" jsonb,
  	"version_url" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "mail_templates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_mail_templates_kind" NOT NULL,
  	"locale" "enum_mail_templates_locale" DEFAULT 'de' NOT NULL,
  	"subject" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sites_origins" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"origin" varchar NOT NULL
  );
  
  CREATE TABLE "sites" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"may_register" boolean DEFAULT true,
  	"limit" numeric DEFAULT 500 NOT NULL,
  	"key_hash" varchar,
  	"key_made_on" timestamp(3) with time zone,
  	"last_used_on" timestamp(3) with time zone,
  	"webhook_enabled" boolean,
  	"webhook_note" varchar,
  	"webhook_url" varchar,
  	"webhook_secret" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sites_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"partners_id" uuid
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"site_id" uuid NOT NULL,
  	"slug" varchar NOT NULL,
  	"type" "enum_webhook_deliveries_type" NOT NULL,
  	"state" "enum_webhook_deliveries_state" NOT NULL,
  	"last_answer" varchar,
  	"attempts" numeric DEFAULT 0,
  	"changed_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"queued_at" timestamp(3) with time zone,
  	"last_attempt_at" timestamp(3) with time zone,
  	"next_attempt_at" timestamp(3) with time zone,
  	"lease_until" timestamp(3) with time zone,
  	"lease_holder" varchar,
  	"webhook_id" varchar,
  	"handled_as" "enum_webhook_deliveries_handled_as",
  	"handled_by" varchar,
  	"handled_at" timestamp(3) with time zone,
  	"event_id" varchar NOT NULL,
  	"dedupe_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "public_versions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"number" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "event_statistics" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"event_id" uuid,
  	"registered" numeric DEFAULT 0 NOT NULL,
  	"confirmed" numeric DEFAULT 0 NOT NULL,
  	"attended" numeric DEFAULT 0 NOT NULL,
  	"waitlisted" numeric DEFAULT 0 NOT NULL,
  	"cancelled" numeric DEFAULT 0 NOT NULL,
  	"pending" numeric DEFAULT 0 NOT NULL,
  	"expired" numeric DEFAULT 0 NOT NULL,
  	"sources" jsonb,
  	"ends_at" timestamp(3) with time zone,
  	"time_zone" varchar,
  	"status" varchar,
  	"topics" jsonb,
  	"partners" jsonb,
  	"event_key" varchar NOT NULL,
  	"included" jsonb,
  	"version" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deletions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"begun_at" timestamp(3) with time zone,
  	"done_at" timestamp(3) with time zone,
  	"kind" "enum_deletions_kind" NOT NULL,
  	"state" "enum_deletions_state" NOT NULL,
  	"event_id" uuid,
  	"registrations" numeric,
  	"mails" numeric,
  	"topic_wishes" numeric,
  	"by_collection" varchar,
  	"by_id" varchar,
  	"subject" varchar,
  	"counted" jsonb,
  	"lease_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_entries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone,
  	"role" "enum_audit_entries_role",
  	"kind" "enum_audit_entries_kind" NOT NULL,
  	"operation" "enum_audit_entries_operation" NOT NULL,
  	"title" varchar,
  	"event_id" uuid,
  	"document_id" varchar,
  	"state" "enum_audit_entries_state" NOT NULL,
  	"by_collection" varchar,
  	"by_id" varchar,
  	"changes" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"events_id" uuid
  );
  
  CREATE TABLE "second_factors" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"account" varchar NOT NULL,
  	"seed" varchar NOT NULL,
  	"last_step" numeric NOT NULL,
  	"recovery_codes" jsonb NOT NULL,
  	"wrong_codes" numeric DEFAULT 0 NOT NULL,
  	"locked_until" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"events_id" uuid,
  	"speakers_id" uuid,
  	"partners_id" uuid,
  	"topics_id" uuid,
  	"topic_wishes_id" uuid,
  	"media_id" uuid,
  	"registrations_id" uuid,
  	"messages_id" uuid,
  	"announcements_id" uuid,
  	"meetings_id" uuid,
  	"consent_texts_id" uuid,
  	"mail_templates_id" uuid,
  	"sites_id" uuid,
  	"webhook_deliveries_id" uuid,
  	"event_statistics_id" uuid,
  	"deletions_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "events_materials" ADD CONSTRAINT "events_materials_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_materials" ADD CONSTRAINT "events_materials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_materials_locales" ADD CONSTRAINT "events_materials_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_materials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_speakers" ADD CONSTRAINT "events_speakers_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_speakers" ADD CONSTRAINT "events_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_speakers_locales" ADD CONSTRAINT "events_speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_registration_questions_options" ADD CONSTRAINT "events_registration_questions_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_registration_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_registration_questions_options_locales" ADD CONSTRAINT "events_registration_questions_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_registration_questions_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_registration_questions" ADD CONSTRAINT "events_registration_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_registration_questions_locales" ADD CONSTRAINT "events_registration_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_registration_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_locales" ADD CONSTRAINT "events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_consent_texts_fk" FOREIGN KEY ("consent_texts_id") REFERENCES "public"."consent_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_materials" ADD CONSTRAINT "_events_v_version_materials_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_materials" ADD CONSTRAINT "_events_v_version_materials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_materials_locales" ADD CONSTRAINT "_events_v_version_materials_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_materials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_speakers" ADD CONSTRAINT "_events_v_version_speakers_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_speakers" ADD CONSTRAINT "_events_v_version_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_speakers_locales" ADD CONSTRAINT "_events_v_version_speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_registration_questions_options" ADD CONSTRAINT "_events_v_version_registration_questions_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_registration_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_registration_questions_options_locales" ADD CONSTRAINT "_events_v_version_registration_questions_options_locales__fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_registration_questions_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_registration_questions" ADD CONSTRAINT "_events_v_version_registration_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_registration_questions_locales" ADD CONSTRAINT "_events_v_version_registration_questions_locales_parent_i_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_registration_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_locales" ADD CONSTRAINT "_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_consent_texts_fk" FOREIGN KEY ("consent_texts_id") REFERENCES "public"."consent_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "speakers" ADD CONSTRAINT "speakers_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "speakers_locales" ADD CONSTRAINT "speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_locales" ADD CONSTRAINT "partners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topic_wishes" ADD CONSTRAINT "topic_wishes_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_announcement_id_announcements_id_fk" FOREIGN KEY ("announcement_id") REFERENCES "public"."announcements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcements" ADD CONSTRAINT "announcements_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consent_texts_locales" ADD CONSTRAINT "consent_texts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."consent_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consent_texts_v" ADD CONSTRAINT "_consent_texts_v_parent_id_consent_texts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consent_texts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consent_texts_v_locales" ADD CONSTRAINT "_consent_texts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_consent_texts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_origins" ADD CONSTRAINT "sites_origins_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "event_statistics" ADD CONSTRAINT "event_statistics_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deletions" ADD CONSTRAINT "deletions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_speakers_fk" FOREIGN KEY ("speakers_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topic_wishes_fk" FOREIGN KEY ("topic_wishes_id") REFERENCES "public"."topic_wishes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_registrations_fk" FOREIGN KEY ("registrations_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_messages_fk" FOREIGN KEY ("messages_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_announcements_fk" FOREIGN KEY ("announcements_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_meetings_fk" FOREIGN KEY ("meetings_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consent_texts_fk" FOREIGN KEY ("consent_texts_id") REFERENCES "public"."consent_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_mail_templates_fk" FOREIGN KEY ("mail_templates_id") REFERENCES "public"."mail_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhook_deliveries_fk" FOREIGN KEY ("webhook_deliveries_id") REFERENCES "public"."webhook_deliveries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_event_statistics_fk" FOREIGN KEY ("event_statistics_id") REFERENCES "public"."event_statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_deletions_fk" FOREIGN KEY ("deletions_id") REFERENCES "public"."deletions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_materials_order_idx" ON "events_materials" USING btree ("_order");
  CREATE INDEX "events_materials_parent_id_idx" ON "events_materials" USING btree ("_parent_id");
  CREATE INDEX "events_materials_file_idx" ON "events_materials" USING btree ("file_id");
  CREATE UNIQUE INDEX "events_materials_locales_locale_parent_id_unique" ON "events_materials_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_materials_locales_parent" ON "events_materials_locales" USING btree ("_parent_id");
  CREATE INDEX "events_speakers_order_idx" ON "events_speakers" USING btree ("_order");
  CREATE INDEX "events_speakers_parent_id_idx" ON "events_speakers" USING btree ("_parent_id");
  CREATE INDEX "events_speakers_speaker_idx" ON "events_speakers" USING btree ("speaker_id");
  CREATE UNIQUE INDEX "events_speakers_locales_locale_parent_id_unique" ON "events_speakers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_speakers_locales_parent" ON "events_speakers_locales" USING btree ("_parent_id");
  CREATE INDEX "events_registration_questions_options_order_idx" ON "events_registration_questions_options" USING btree ("_order");
  CREATE INDEX "events_registration_questions_options_parent_id_idx" ON "events_registration_questions_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_registration_questions_options_locales_locale_parent_" ON "events_registration_questions_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_registration_questions_options_locales_parent" ON "events_registration_questions_options_locales" USING btree ("_parent_id");
  CREATE INDEX "events_registration_questions_order_idx" ON "events_registration_questions" USING btree ("_order");
  CREATE INDEX "events_registration_questions_parent_id_idx" ON "events_registration_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_registration_questions_locales_locale_parent_id_uniqu" ON "events_registration_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_registration_questions_locales_parent" ON "events_registration_questions_locales" USING btree ("_parent_id");
  CREATE INDEX "events_image_idx" ON "events" USING btree ("image_id");
  CREATE INDEX "events_starts_at_idx" ON "events" USING btree ("starts_at");
  CREATE INDEX "events_ends_at_idx" ON "events" USING btree ("ends_at");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE UNIQUE INDEX "events_uid_idx" ON "events" USING btree ("uid");
  CREATE INDEX "events_pending_announcements_idx" ON "events" USING btree ("pending_announcements");
  CREATE INDEX "events_pending_webhooks_idx" ON "events" USING btree ("pending_webhooks");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE UNIQUE INDEX "events_locales_locale_parent_id_unique" ON "events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_locales_parent" ON "events_locales" USING btree ("_parent_id");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_topics_id_idx" ON "events_rels" USING btree ("topics_id");
  CREATE INDEX "events_rels_partners_id_idx" ON "events_rels" USING btree ("partners_id");
  CREATE INDEX "events_rels_consent_texts_id_idx" ON "events_rels" USING btree ("consent_texts_id");
  CREATE INDEX "_events_v_version_materials_order_idx" ON "_events_v_version_materials" USING btree ("_order");
  CREATE INDEX "_events_v_version_materials_parent_id_idx" ON "_events_v_version_materials" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_materials_file_idx" ON "_events_v_version_materials" USING btree ("file_id");
  CREATE UNIQUE INDEX "_events_v_version_materials_locales_locale_parent_id_unique" ON "_events_v_version_materials_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_materials_locales_parent" ON "_events_v_version_materials_locales" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_speakers_order_idx" ON "_events_v_version_speakers" USING btree ("_order");
  CREATE INDEX "_events_v_version_speakers_parent_id_idx" ON "_events_v_version_speakers" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_speakers_speaker_idx" ON "_events_v_version_speakers" USING btree ("speaker_id");
  CREATE UNIQUE INDEX "_events_v_version_speakers_locales_locale_parent_id_unique" ON "_events_v_version_speakers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_speakers_locales_parent" ON "_events_v_version_speakers_locales" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_registration_questions_options_order_idx" ON "_events_v_version_registration_questions_options" USING btree ("_order");
  CREATE INDEX "_events_v_version_registration_questions_options_parent_id_idx" ON "_events_v_version_registration_questions_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_registration_questions_options_locales_loc" ON "_events_v_version_registration_questions_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_registration_questions_options_locales_parent" ON "_events_v_version_registration_questions_options_locales" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_registration_questions_order_idx" ON "_events_v_version_registration_questions" USING btree ("_order");
  CREATE INDEX "_events_v_version_registration_questions_parent_id_idx" ON "_events_v_version_registration_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_registration_questions_locales_locale_pare" ON "_events_v_version_registration_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_registration_questions_locales_parent" ON "_events_v_version_registration_questions_locales" USING btree ("_parent_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_image_idx" ON "_events_v" USING btree ("version_image_id");
  CREATE INDEX "_events_v_version_version_starts_at_idx" ON "_events_v" USING btree ("version_starts_at");
  CREATE INDEX "_events_v_version_version_ends_at_idx" ON "_events_v" USING btree ("version_ends_at");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_uid_idx" ON "_events_v" USING btree ("version_uid");
  CREATE INDEX "_events_v_version_version_pending_announcements_idx" ON "_events_v" USING btree ("version_pending_announcements");
  CREATE INDEX "_events_v_version_version_pending_webhooks_idx" ON "_events_v" USING btree ("version_pending_webhooks");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot");
  CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_events_v_locales_locale_parent_id_unique" ON "_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_locales_parent" ON "_events_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_topics_id_idx" ON "_events_v_rels" USING btree ("topics_id");
  CREATE INDEX "_events_v_rels_partners_id_idx" ON "_events_v_rels" USING btree ("partners_id");
  CREATE INDEX "_events_v_rels_consent_texts_id_idx" ON "_events_v_rels" USING btree ("consent_texts_id");
  CREATE INDEX "speakers_image_idx" ON "speakers" USING btree ("image_id");
  CREATE UNIQUE INDEX "speakers_slug_idx" ON "speakers" USING btree ("slug");
  CREATE INDEX "speakers_updated_at_idx" ON "speakers" USING btree ("updated_at");
  CREATE INDEX "speakers_created_at_idx" ON "speakers" USING btree ("created_at");
  CREATE INDEX "speakers_deleted_at_idx" ON "speakers" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "speakers_locales_locale_parent_id_unique" ON "speakers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "speakers_locales_parent" ON "speakers_locales" USING btree ("_parent_id");
  CREATE INDEX "partners_logo_idx" ON "partners" USING btree ("logo_id");
  CREATE UNIQUE INDEX "partners_slug_idx" ON "partners" USING btree ("slug");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE INDEX "partners_deleted_at_idx" ON "partners" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "partners_locales_locale_parent_id_unique" ON "partners_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "partners_locales_parent" ON "partners_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "topics_locales_parent" ON "topics_locales" USING btree ("_parent_id");
  CREATE INDEX "topic_wishes_email_idx" ON "topic_wishes" USING btree ("email");
  CREATE INDEX "topic_wishes_state_idx" ON "topic_wishes" USING btree ("state");
  CREATE INDEX "topic_wishes_event_idx" ON "topic_wishes" USING btree ("event_id");
  CREATE INDEX "topic_wishes_updated_at_idx" ON "topic_wishes" USING btree ("updated_at");
  CREATE INDEX "topic_wishes_created_at_idx" ON "topic_wishes" USING btree ("created_at");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_locales_parent" ON "media_locales" USING btree ("_parent_id");
  CREATE INDEX "registrations_event_idx" ON "registrations" USING btree ("event_id");
  CREATE INDEX "registrations_email_idx" ON "registrations" USING btree ("email");
  CREATE INDEX "registrations_status_idx" ON "registrations" USING btree ("status");
  CREATE UNIQUE INDEX "registrations_seat_key_idx" ON "registrations" USING btree ("seat_key");
  CREATE UNIQUE INDEX "registrations_person_key_idx" ON "registrations" USING btree ("person_key");
  CREATE UNIQUE INDEX "registrations_idempotency_key_idx" ON "registrations" USING btree ("idempotency_key");
  CREATE UNIQUE INDEX "registrations_token_hash_idx" ON "registrations" USING btree ("token_hash");
  CREATE INDEX "registrations_pending_mails_idx" ON "registrations" USING btree ("pending_mails");
  CREATE INDEX "registrations_deletion_idx" ON "registrations" USING btree ("deletion");
  CREATE INDEX "registrations_updated_at_idx" ON "registrations" USING btree ("updated_at");
  CREATE INDEX "registrations_created_at_idx" ON "registrations" USING btree ("created_at");
  CREATE INDEX "event_createdAt_tokenHash_idx" ON "registrations" USING btree ("event_id","created_at","token_hash");
  CREATE INDEX "messages_recipient_idx" ON "messages" USING btree ("recipient");
  CREATE INDEX "messages_state_idx" ON "messages" USING btree ("state");
  CREATE INDEX "messages_registration_idx" ON "messages" USING btree ("registration_id");
  CREATE INDEX "messages_event_idx" ON "messages" USING btree ("event_id");
  CREATE INDEX "messages_queued_at_idx" ON "messages" USING btree ("queued_at");
  CREATE INDEX "messages_last_attempt_at_idx" ON "messages" USING btree ("last_attempt_at");
  CREATE INDEX "messages_next_attempt_at_idx" ON "messages" USING btree ("next_attempt_at");
  CREATE UNIQUE INDEX "messages_message_id_idx" ON "messages" USING btree ("message_id");
  CREATE INDEX "messages_former_message_id_idx" ON "messages" USING btree ("former_message_id");
  CREATE INDEX "messages_announcement_idx" ON "messages" USING btree ("announcement_id");
  CREATE UNIQUE INDEX "messages_dedupe_key_idx" ON "messages" USING btree ("dedupe_key");
  CREATE UNIQUE INDEX "messages_limit_key_idx" ON "messages" USING btree ("limit_key");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE INDEX "state_isBulk_nextAttemptAt_idx" ON "messages" USING btree ("state","is_bulk","next_attempt_at");
  CREATE INDEX "announcements_event_idx" ON "announcements" USING btree ("event_id");
  CREATE UNIQUE INDEX "announcements_key_idx" ON "announcements" USING btree ("key");
  CREATE UNIQUE INDEX "announcements_debt_id_idx" ON "announcements" USING btree ("debt_id");
  CREATE INDEX "announcements_updated_at_idx" ON "announcements" USING btree ("updated_at");
  CREATE INDEX "announcements_created_at_idx" ON "announcements" USING btree ("created_at");
  CREATE UNIQUE INDEX "meetings_event_idx" ON "meetings" USING btree ("event_id");
  CREATE INDEX "meetings_pending_announcements_idx" ON "meetings" USING btree ("pending_announcements");
  CREATE INDEX "meetings_updated_at_idx" ON "meetings" USING btree ("updated_at");
  CREATE INDEX "meetings_created_at_idx" ON "meetings" USING btree ("created_at");
  CREATE UNIQUE INDEX "consent_texts_key_idx" ON "consent_texts" USING btree ("key");
  CREATE INDEX "consent_texts_updated_at_idx" ON "consent_texts" USING btree ("updated_at");
  CREATE INDEX "consent_texts_created_at_idx" ON "consent_texts" USING btree ("created_at");
  CREATE UNIQUE INDEX "consent_texts_locales_locale_parent_id_unique" ON "consent_texts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "consent_texts_locales_parent" ON "consent_texts_locales" USING btree ("_parent_id");
  CREATE INDEX "_consent_texts_v_parent_idx" ON "_consent_texts_v" USING btree ("parent_id");
  CREATE INDEX "_consent_texts_v_version_version_key_idx" ON "_consent_texts_v" USING btree ("version_key");
  CREATE INDEX "_consent_texts_v_version_version_updated_at_idx" ON "_consent_texts_v" USING btree ("version_updated_at");
  CREATE INDEX "_consent_texts_v_version_version_created_at_idx" ON "_consent_texts_v" USING btree ("version_created_at");
  CREATE INDEX "_consent_texts_v_created_at_idx" ON "_consent_texts_v" USING btree ("created_at");
  CREATE INDEX "_consent_texts_v_updated_at_idx" ON "_consent_texts_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_consent_texts_v_locales_locale_parent_id_unique" ON "_consent_texts_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_consent_texts_v_locales_parent" ON "_consent_texts_v_locales" USING btree ("_parent_id");
  CREATE INDEX "mail_templates_updated_at_idx" ON "mail_templates" USING btree ("updated_at");
  CREATE INDEX "mail_templates_created_at_idx" ON "mail_templates" USING btree ("created_at");
  CREATE UNIQUE INDEX "kind_locale_idx" ON "mail_templates" USING btree ("kind","locale");
  CREATE INDEX "sites_origins_order_idx" ON "sites_origins" USING btree ("_order");
  CREATE INDEX "sites_origins_parent_id_idx" ON "sites_origins" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "sites_name_idx" ON "sites" USING btree ("name");
  CREATE INDEX "sites_webhook_webhook_enabled_idx" ON "sites" USING btree ("webhook_enabled");
  CREATE INDEX "sites_updated_at_idx" ON "sites" USING btree ("updated_at");
  CREATE INDEX "sites_created_at_idx" ON "sites" USING btree ("created_at");
  CREATE INDEX "sites_rels_order_idx" ON "sites_rels" USING btree ("order");
  CREATE INDEX "sites_rels_parent_idx" ON "sites_rels" USING btree ("parent_id");
  CREATE INDEX "sites_rels_path_idx" ON "sites_rels" USING btree ("path");
  CREATE INDEX "sites_rels_topics_id_idx" ON "sites_rels" USING btree ("topics_id");
  CREATE INDEX "sites_rels_partners_id_idx" ON "sites_rels" USING btree ("partners_id");
  CREATE INDEX "webhook_deliveries_site_idx" ON "webhook_deliveries" USING btree ("site_id");
  CREATE INDEX "webhook_deliveries_state_idx" ON "webhook_deliveries" USING btree ("state");
  CREATE UNIQUE INDEX "webhook_deliveries_webhook_id_idx" ON "webhook_deliveries" USING btree ("webhook_id");
  CREATE INDEX "webhook_deliveries_event_id_idx" ON "webhook_deliveries" USING btree ("event_id");
  CREATE UNIQUE INDEX "webhook_deliveries_dedupe_key_idx" ON "webhook_deliveries" USING btree ("dedupe_key");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
  CREATE INDEX "state_nextAttemptAt_idx" ON "webhook_deliveries" USING btree ("state","next_attempt_at");
  CREATE UNIQUE INDEX "public_versions_key_idx" ON "public_versions" USING btree ("key");
  CREATE INDEX "public_versions_updated_at_idx" ON "public_versions" USING btree ("updated_at");
  CREATE INDEX "public_versions_created_at_idx" ON "public_versions" USING btree ("created_at");
  CREATE INDEX "event_statistics_event_idx" ON "event_statistics" USING btree ("event_id");
  CREATE UNIQUE INDEX "event_statistics_event_key_idx" ON "event_statistics" USING btree ("event_key");
  CREATE INDEX "event_statistics_updated_at_idx" ON "event_statistics" USING btree ("updated_at");
  CREATE INDEX "event_statistics_created_at_idx" ON "event_statistics" USING btree ("created_at");
  CREATE INDEX "deletions_state_idx" ON "deletions" USING btree ("state");
  CREATE INDEX "deletions_event_idx" ON "deletions" USING btree ("event_id");
  CREATE INDEX "deletions_subject_idx" ON "deletions" USING btree ("subject");
  CREATE INDEX "deletions_lease_until_idx" ON "deletions" USING btree ("lease_until");
  CREATE INDEX "deletions_updated_at_idx" ON "deletions" USING btree ("updated_at");
  CREATE INDEX "deletions_created_at_idx" ON "deletions" USING btree ("created_at");
  CREATE INDEX "audit_entries_at_idx" ON "audit_entries" USING btree ("at");
  CREATE INDEX "audit_entries_kind_idx" ON "audit_entries" USING btree ("kind");
  CREATE INDEX "audit_entries_event_idx" ON "audit_entries" USING btree ("event_id");
  CREATE INDEX "audit_entries_document_id_idx" ON "audit_entries" USING btree ("document_id");
  CREATE INDEX "audit_entries_state_idx" ON "audit_entries" USING btree ("state");
  CREATE INDEX "audit_entries_by_id_idx" ON "audit_entries" USING btree ("by_id");
  CREATE INDEX "audit_entries_updated_at_idx" ON "audit_entries" USING btree ("updated_at");
  CREATE INDEX "audit_entries_created_at_idx" ON "audit_entries" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_events_id_idx" ON "users_rels" USING btree ("events_id");
  CREATE UNIQUE INDEX "second_factors_account_idx" ON "second_factors" USING btree ("account");
  CREATE INDEX "second_factors_updated_at_idx" ON "second_factors" USING btree ("updated_at");
  CREATE INDEX "second_factors_created_at_idx" ON "second_factors" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_speakers_id_idx" ON "payload_locked_documents_rels" USING btree ("speakers_id");
  CREATE INDEX "payload_locked_documents_rels_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("partners_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_topic_wishes_id_idx" ON "payload_locked_documents_rels" USING btree ("topic_wishes_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_registrations_id_idx" ON "payload_locked_documents_rels" USING btree ("registrations_id");
  CREATE INDEX "payload_locked_documents_rels_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("messages_id");
  CREATE INDEX "payload_locked_documents_rels_announcements_id_idx" ON "payload_locked_documents_rels" USING btree ("announcements_id");
  CREATE INDEX "payload_locked_documents_rels_meetings_id_idx" ON "payload_locked_documents_rels" USING btree ("meetings_id");
  CREATE INDEX "payload_locked_documents_rels_consent_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("consent_texts_id");
  CREATE INDEX "payload_locked_documents_rels_mail_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("mail_templates_id");
  CREATE INDEX "payload_locked_documents_rels_sites_id_idx" ON "payload_locked_documents_rels" USING btree ("sites_id");
  CREATE INDEX "payload_locked_documents_rels_webhook_deliveries_id_idx" ON "payload_locked_documents_rels" USING btree ("webhook_deliveries_id");
  CREATE INDEX "payload_locked_documents_rels_event_statistics_id_idx" ON "payload_locked_documents_rels" USING btree ("event_statistics_id");
  CREATE INDEX "payload_locked_documents_rels_deletions_id_idx" ON "payload_locked_documents_rels" USING btree ("deletions_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "events_materials" CASCADE;
  DROP TABLE "events_materials_locales" CASCADE;
  DROP TABLE "events_speakers" CASCADE;
  DROP TABLE "events_speakers_locales" CASCADE;
  DROP TABLE "events_registration_questions_options" CASCADE;
  DROP TABLE "events_registration_questions_options_locales" CASCADE;
  DROP TABLE "events_registration_questions" CASCADE;
  DROP TABLE "events_registration_questions_locales" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_locales" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v_version_materials" CASCADE;
  DROP TABLE "_events_v_version_materials_locales" CASCADE;
  DROP TABLE "_events_v_version_speakers" CASCADE;
  DROP TABLE "_events_v_version_speakers_locales" CASCADE;
  DROP TABLE "_events_v_version_registration_questions_options" CASCADE;
  DROP TABLE "_events_v_version_registration_questions_options_locales" CASCADE;
  DROP TABLE "_events_v_version_registration_questions" CASCADE;
  DROP TABLE "_events_v_version_registration_questions_locales" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_locales" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "speakers" CASCADE;
  DROP TABLE "speakers_locales" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "partners_locales" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "topic_wishes" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "registrations" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "announcements" CASCADE;
  DROP TABLE "meetings" CASCADE;
  DROP TABLE "consent_texts" CASCADE;
  DROP TABLE "consent_texts_locales" CASCADE;
  DROP TABLE "_consent_texts_v" CASCADE;
  DROP TABLE "_consent_texts_v_locales" CASCADE;
  DROP TABLE "mail_templates" CASCADE;
  DROP TABLE "sites_origins" CASCADE;
  DROP TABLE "sites" CASCADE;
  DROP TABLE "sites_rels" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  DROP TABLE "public_versions" CASCADE;
  DROP TABLE "event_statistics" CASCADE;
  DROP TABLE "deletions" CASCADE;
  DROP TABLE "audit_entries" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "second_factors" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_events_speakers_role";
  DROP TYPE "public"."enum_events_startsat_tz";
  DROP TYPE "public"."enum_events_endsat_tz";
  DROP TYPE "public"."enum_events_format";
  DROP TYPE "public"."enum_events_registration_opensat_tz";
  DROP TYPE "public"."enum_events_registration_closesat_tz";
  DROP TYPE "public"."enum_events_takes_place";
  DROP TYPE "public"."enum_events_publishat_tz";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_speakers_role";
  DROP TYPE "public"."enum__events_v_version_startsat_tz";
  DROP TYPE "public"."enum__events_v_version_endsat_tz";
  DROP TYPE "public"."enum__events_v_version_format";
  DROP TYPE "public"."enum__events_v_version_registration_opensat_tz";
  DROP TYPE "public"."enum__events_v_version_registration_closesat_tz";
  DROP TYPE "public"."enum__events_v_version_takes_place";
  DROP TYPE "public"."enum__events_v_version_publishat_tz";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum__events_v_published_locale";
  DROP TYPE "public"."enum_topic_wishes_state";
  DROP TYPE "public"."enum_topic_wishes_locale";
  DROP TYPE "public"."enum_registrations_status";
  DROP TYPE "public"."enum_registrations_locale";
  DROP TYPE "public"."enum_registrations_unreachable_by";
  DROP TYPE "public"."enum_messages_kind";
  DROP TYPE "public"."enum_messages_state";
  DROP TYPE "public"."enum_messages_locale";
  DROP TYPE "public"."enum_messages_handled_as";
  DROP TYPE "public"."enum_announcements_kind";
  DROP TYPE "public"."enum_mail_templates_kind";
  DROP TYPE "public"."enum_mail_templates_locale";
  DROP TYPE "public"."enum_webhook_deliveries_type";
  DROP TYPE "public"."enum_webhook_deliveries_state";
  DROP TYPE "public"."enum_webhook_deliveries_handled_as";
  DROP TYPE "public"."enum_deletions_kind";
  DROP TYPE "public"."enum_deletions_state";
  DROP TYPE "public"."enum_audit_entries_role";
  DROP TYPE "public"."enum_audit_entries_kind";
  DROP TYPE "public"."enum_audit_entries_operation";
  DROP TYPE "public"."enum_audit_entries_state";
  DROP TYPE "public"."enum_users_roles";`)
}
