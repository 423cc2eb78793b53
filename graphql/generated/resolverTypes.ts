// Made from graphql/schema.graphql by scripts/generateGraphql.ts. Do not edit.
import type { Locale } from '../../src/i18n/rules/locale.ts';
import type { EventFormat } from '../../src/programme/rules/publicEvent.ts';
import type { EventStatus } from '../../src/programme/rules/publicEvent.ts';
import type { AccessibilityFeature } from '../../src/events/rules/accessibility.ts';
import type { SpeakerRole } from '../../src/programme/rules/publicEvent.ts';
import type { MaterialKind as ResourceKind } from '../../src/events/rules/materialKind.ts';
import type { RegistrationState } from '../../src/programme/rules/publicEvent.ts';
import type { RegistrationOutcome } from '../../src/registrations/rules/outcome.ts';
import type { RegistrationStatus } from '../../src/registrations/rules/moves.ts';
import type { EventPeriod } from '../models.ts';
import type { EventOrder } from '../models.ts';
import type { RichTextFormat as TextFormat } from '../../src/richText/rules/nodeKinds.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeModel, EventModel, EventSpeakerModel, SpeakerModel, PartnerModel, TopicModel, ProgrammeItemModel, AccessibilityModel, RegistrationInfoModel, WhatNextModel } from '../models.ts';
import type { PublicImage, PublicImageSize, PublicMaterial, EventLocation, ConsentText as ConsentTextModel, Question as QuestionModel } from '../../src/programme/rules/publicEvent.ts';
import type { StoredRegistration } from '../../src/registrations/findRegistration.ts';
import type { GivenConsent as GivenConsentModel } from '../../src/consents/rules/consents.ts';
import type { GraphqlContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = unknown> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment as RFC 3339 writes it, such as 2026-03-12T18:00:00.000Z. Answers are always in UTC; input may have any offset. */
  DateTime: { input: Date; output: string; }
  /** The IANA name of a time zone, such as Europe/Berlin. */
  TimeZone: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
  /**
   * An e-mail address, such as name@example.org. As input any string is let through: whether it is an address is told by
   * the mutation, as a userError with a sentence to show beside the field.
   */
  EmailAddress: { input: string; output: string; }
};

/** Something with an id by which it can be asked for again, see Query.node. */
export type Node = {
  /** Global and opaque: it stays the same, and nothing should be read into it. */
  id: Scalars['ID']['output'];
};

/** Everything that can be asked for. Only published events and what they refer to can be seen. */
export type Query = {
  __typename?: 'Query';
  /** Anything with an id; null where there is none or it is not public. */
  node?: Maybe<Node>;
  /** One published event; null where there is none. Exactly one of id and slug must be given; a slug that the event had before finds it too. */
  event?: Maybe<Event>;
  /** Published events, in pages. */
  events: EventConnection;
  /** Somebody who contributes to a published event; null where there is none. Exactly one of id and slug must be given; a slug of former times finds it too. */
  speaker?: Maybe<Speaker>;
  /** Everybody who contributes to a published event, by name, in pages. */
  speakers: SpeakerConnection;
  /** One organisation that a published event is held with; null where there is none. Exactly one of id and slug must be given; a slug of former times finds it too. */
  partner?: Maybe<Partner>;
  /** Every organisation that a published event is held with, by name, in pages. */
  partners: PartnerConnection;
  /** One topic of a published event; null where there is none. Exactly one of id and slug must be given; a slug of former times finds it too. */
  topic?: Maybe<Topic>;
  /** Every topic of a published event, by name. */
  topics: Array<Topic>;
  /** Who is asking, as far as that decides what they may do. */
  viewer: Viewer;
  /** Who holds events, and how that looks: the same as on the pages. */
  organiser: Organiser;
  /** One's own registration, by the token from the mail; null where the token opens none. */
  registration?: Maybe<Registration>;
};


/** Everything that can be asked for. Only published events and what they refer to can be seen. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  locale?: InputMaybe<Locale>;
};


/** Everything that can be asked for. Only published events and what they refer to can be seen. */
export type QueryEventArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Locale>;
};


/** Everything that can be asked for. Only published events and what they refer to can be seen. */
export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  locale?: InputMaybe<Locale>;
};


/** Everything that can be asked for. Only published events and what they refer to can be seen. */
export type QuerySpeakerArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Locale>;
};


/** Everything that can be asked for. Only published events and what they refer to can be seen. */
export type QuerySpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Locale>;
};


/** Everything that can be asked for. Only published events and what they refer to can be seen. */
export type QueryPartnerArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Locale>;
};


/** Everything that can be asked for. Only published events and what they refer to can be seen. */
export type QueryPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Locale>;
};


/** Everything that can be asked for. Only published events and what they refer to can be seen. */
export type QueryTopicArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Locale>;
};


/** Everything that can be asked for. Only published events and what they refer to can be seen. */
export type QueryTopicsArgs = {
  locale?: InputMaybe<Locale>;
};


/** Everything that can be asked for. Only published events and what they refer to can be seen. */
export type QueryOrganiserArgs = {
  locale?: InputMaybe<Locale>;
};


/** Everything that can be asked for. Only published events and what they refer to can be seen. */
export type QueryRegistrationArgs = {
  token: Scalars['String']['input'];
};

/** Conditions on events. What is left out does not restrict; an empty list holds for no event. */
export type EventFilter = {
  /**
   * By now: upcoming, past or all. Where it is left out, UPCOMING; but ALL where a range is asked for by startsFrom,
   * startsUntil, endsAfter or updatedAfter.
   */
  period?: InputMaybe<EventPeriod>;
  /** Begins at this moment or later. Together with startsBefore, a month: from its first moment until before that of the next. */
  startsFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Begins at this moment or earlier. */
  startsUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Begins after this moment. */
  startsAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Begins before this moment. */
  startsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Ends after this moment. */
  endsAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Was changed after this moment. What is no longer public is not told of: for that there are webhooks. */
  updatedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it takes place. */
  status?: InputMaybe<Array<EventStatus>>;
  /** Takes place in this town; case and umlauts make no difference. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Takes place in one of these ways. */
  format?: InputMaybe<Array<EventFormat>>;
  /** Has one of the topics with these slugs. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One of the speakers with these slugs contributes. */
  speakers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Is held with one of the partners with these slugs. */
  partners?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has all of these, unlike the other lists. */
  accessibility?: InputMaybe<Array<AccessibilityFeature>>;
  /** True: one can register now, be it for the waiting list. False: one cannot. */
  registrationOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Words that must all stand in the title, summary, description or location, or in the names of speakers, partners or
   * topics; up to 200 characters. Endings, case and umlauts make no difference (Haushalte finds Haushalt, waermeplanung
   * finds Wärmeplanung), and the last word may be the beginning of one.
   */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events with their cursors. */
  edges: Array<EventEdge>;
  /** The events alone. */
  nodes: Array<Event>;
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfo;
  /** How many events match the filter, on this page or not. */
  totalCount: Scalars['Int']['output'];
};

/** An event on a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Opaque; given as `after`, the page begins with the next event, and as `before` it ends with the one before. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether there is something after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first on this page, to be given as `before`; null where the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last on this page, to be given as `after`; null where the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of speakers. */
export type SpeakerConnection = {
  __typename?: 'SpeakerConnection';
  /** The speakers with their cursors. */
  edges: Array<SpeakerEdge>;
  /** The speakers alone. */
  nodes: Array<Speaker>;
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfo;
  /** How many there are, on this page or not. */
  totalCount: Scalars['Int']['output'];
};

/** A speaker on a page. */
export type SpeakerEdge = {
  __typename?: 'SpeakerEdge';
  /** Opaque; given as `after`, the page begins with the next speaker, and as `before` it ends with the one before. */
  cursor: Scalars['String']['output'];
  /** The speaker. */
  node: Speaker;
};

/** A page of partners. */
export type PartnerConnection = {
  __typename?: 'PartnerConnection';
  /** The partners with their cursors. */
  edges: Array<PartnerEdge>;
  /** The partners alone. */
  nodes: Array<Partner>;
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfo;
  /** How many there are, on this page or not. */
  totalCount: Scalars['Int']['output'];
};

/** A partner on a page. */
export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  /** Opaque; given as `after`, the page begins with the next partner, and as `before` it ends with the one before. */
  cursor: Scalars['String']['output'];
  /** The partner. */
  node: Partner;
};

/** A published event. */
export type Event = Node & {
  __typename?: 'Event';
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** The last part of the address of the event's page. */
  slug: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
  /** One or two sentences for lists; null where there are none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** What the event is about; empty where nothing has been written. */
  description: Scalars['String']['output'];
  /** When the event begins. Of a postponed event this is the former time, at which it does not take place. */
  startsAt: Scalars['DateTime']['output'];
  /** When the event ends. Of a postponed event this is the former time. */
  endsAt: Scalars['DateTime']['output'];
  /** The zone whose clock the event goes by; show its times in this zone. */
  timeZone: Scalars['TimeZone']['output'];
  /** How the event takes place. */
  format: EventFormat;
  /** Whether the event takes place. */
  status: EventStatus;
  /** Where the event takes place. */
  location: Location;
  /** What helps people to take part, and whom to ask about it. */
  accessibility: Accessibility;
  /** Who contributes, in the order of the page. */
  speakers: Array<EventSpeaker>;
  /** Whom the event is held with. */
  partners: Array<Partner>;
  /** What the event is about, to filter by. */
  topics: Array<Topic>;
  /** A picture; null where there is none. */
  image?: Maybe<Image>;
  /** Documents to download: of what is listed by resources, the files. */
  materials: Array<Material>;
  /** What happens when, in the order of the beginning; empty where nothing has been written. Of a postponed event these are the former times. */
  programme: Array<ProgrammeItem>;
  /** Recordings to look at: of what is listed by resources, those. Empty until the event is over, unless the editors show them before. */
  recordings: Array<Resource>;
  /** Recordings, slides, documents and links, in the order of the page. What is meant for afterwards is left out until the event is over. */
  resources: Array<Resource>;
  /** Whether and how one can register. */
  registration: RegistrationInfo;
  /** What whoever registers should know: who may attend, technical access; empty where nothing has been written. */
  notices: Scalars['String']['output'];
  /** The event's page. */
  url: Scalars['URL']['output'];
  /** The event as a calendar file (RFC 5545). */
  icsUrl: Scalars['URL']['output'];
  /** When the event was to begin before it was moved last; null where it never was since it was published. Of a postponed event it is the same as startsAt. */
  previousStartsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the event was published first; null where that is not known. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When something about the event was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** A picture to show where the event is shared, with its title and date, 1200 by 630 pixels where the site can make one, else the event's own; null where there is none. */
  socialImage?: Maybe<Scalars['URL']['output']>;
  /** Who holds the event. */
  organiser: Organiser;
  /** Whether taking part costs nothing. */
  isAccessibleForFree: Scalars['Boolean']['output'];
  /** The language that texts were asked for in. */
  locale: Locale;
  /** The texts that stand in another language, since nobody has written them in that one. */
  untranslated: Array<UntranslatedText>;
};


/** A published event. */
export type EventDescriptionArgs = {
  format?: InputMaybe<TextFormat>;
};


/** A published event. */
export type EventNoticesArgs = {
  format?: InputMaybe<TextFormat>;
};

/** A text that stands in another language than was asked for. */
export type UntranslatedText = {
  __typename?: 'UntranslatedText';
  /** The path of the text, such as title, location.name or speakers.0.roleLabel, where 0 is the place in the list. */
  field: Scalars['String']['output'];
  /** The language that it is in, as BCP 47 names it, such as de. */
  language: Scalars['String']['output'];
};

/** Who holds events. */
export type Organiser = {
  __typename?: 'Organiser';
  /** The whole name. */
  name: Scalars['String']['output'];
  /** The name where there is little room; the whole one where there is no other. */
  shortName: Scalars['String']['output'];
  /** A sentence about itself, as it stands above the coming events; null where nobody has written one in this language. */
  introduction?: Maybe<Scalars['String']['output']>;
  /** The address for questions; null where there is none. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** A phone number as people write it. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The lines of the postal address, without the name. */
  postalAddress: Array<Scalars['String']['output']>;
  /** The organiser's own website. */
  website?: Maybe<Scalars['URL']['output']>;
  /** The logo for light grounds; its alternative text is the name. */
  logo?: Maybe<Image>;
  /** The logo for dark grounds; null where it is the same. */
  logoDark?: Maybe<Image>;
  /** The chosen colour, in a shade that can be read on light grounds, as #rrggbb; null where nobody has chosen one. */
  accentColor?: Maybe<Scalars['String']['output']>;
  /** The same for dark grounds. */
  accentColorDark?: Maybe<Scalars['String']['output']>;
  /** Where the imprint is. */
  imprintUrl: Scalars['URL']['output'];
  /** Where the privacy policy is. */
  privacyUrl: Scalars['URL']['output'];
  /** Where it is said how accessible the pages are; null where nobody has written that. */
  accessibilityUrl?: Maybe<Scalars['URL']['output']>;
};

/** Who is asking. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The name of the site, by its key or by the origin of the page; null where it is none that is entered. */
  site?: Maybe<Scalars['String']['output']>;
  /** Whether mutations are taken from there. Where not, lead people to the event's own page, RegistrationInfo.url. */
  mayRegister: Scalars['Boolean']['output'];
};

/** Where an event takes place. The meeting access is not part of it: it comes by mail to those who register. */
export type Location = {
  __typename?: 'Location';
  /** What the page shows as Standort, such as: online (Zoom). */
  name: Scalars['String']['output'];
  /** Street and number; null where the event is online. */
  street?: Maybe<Scalars['String']['output']>;
  /** Postal code; null where the event is online. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Town; null where the event is online. */
  city?: Maybe<Scalars['String']['output']>;
  /** Where the place is on the map; null where that is not known, or the event is online. */
  coordinates?: Maybe<Coordinates>;
};

/** A point on the map, in degrees (WGS 84). */
export type Coordinates = {
  __typename?: 'Coordinates';
  /** Above zero north of the equator. */
  latitude: Scalars['Float']['output'];
  /** Above zero east of Greenwich. */
  longitude: Scalars['Float']['output'];
};

/** What helps people to take part in an event. What is not said is not known: it may be there, or may be arranged. */
export type Accessibility = {
  __typename?: 'Accessibility';
  /** What is there for certain; empty where nothing has been said. */
  features: Array<AccessibilityFeature>;
  /** What else one should know, as plain text; null where nothing has been written. */
  note?: Maybe<Scalars['String']['output']>;
  /** What the event is about, in easy-to-read language (Leichte Sprache); empty where nothing has been written. */
  easyLanguage: Scalars['String']['output'];
  /** Whom to ask about accessibility: the event's own contact, else the organiser. */
  contact: AccessibilityContact;
};


/** What helps people to take part in an event. What is not said is not known: it may be there, or may be arranged. */
export type AccessibilityEasyLanguageArgs = {
  format?: InputMaybe<TextFormat>;
};

/** Whom to ask about accessibility. */
export type AccessibilityContact = {
  __typename?: 'AccessibilityContact';
  /** A person, or who holds the event. */
  name: Scalars['String']['output'];
  /** The address for questions; null where there is none. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** A phone number as people write it; null where there is none. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** Somebody's part in an event. */
export type EventSpeaker = {
  __typename?: 'EventSpeaker';
  /** What the person does. */
  role: SpeakerRole;
  /** How the role is called on the page, in the language asked for, such as: Input & Moderation. */
  roleLabel: Scalars['String']['output'];
  /** The person. */
  speaker: Speaker;
};

/** Somebody who contributes to events. */
export type Speaker = Node & {
  __typename?: 'Speaker';
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** A readable name for filters, unique among speakers. */
  slug: Scalars['String']['output'];
  /** The whole name. */
  name: Scalars['String']['output'];
  /** Function or office, such as: spokesperson of a working group. */
  position?: Maybe<Scalars['String']['output']>;
  /** About the person; null where nothing has been written. */
  biography?: Maybe<Scalars['String']['output']>;
  /** A portrait; null where there is none. */
  image?: Maybe<Image>;
  /** The person's website. */
  url?: Maybe<Scalars['URL']['output']>;
  /** The published events of this speaker, in pages. */
  events: EventConnection;
  /** The language that texts were asked for in. */
  locale: Locale;
  /** The texts that stand in another language, since nobody has written them in that one. */
  untranslated: Array<UntranslatedText>;
};


/** Somebody who contributes to events. */
export type SpeakerBiographyArgs = {
  format?: InputMaybe<TextFormat>;
};


/** Somebody who contributes to events. */
export type SpeakerEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
};

/** An organisation that events are held with. */
export type Partner = Node & {
  __typename?: 'Partner';
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** A readable name for filters, unique among partners. */
  slug: Scalars['String']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** About the organisation, as plain text. */
  description?: Maybe<Scalars['String']['output']>;
  /** The organisation's website. */
  url?: Maybe<Scalars['URL']['output']>;
  /** The logo; null where there is none. */
  logo?: Maybe<Image>;
  /** The published events of this partner, in pages. */
  events: EventConnection;
  /** The language that texts were asked for in. */
  locale: Locale;
  /** The texts that stand in another language, since nobody has written them in that one. */
  untranslated: Array<UntranslatedText>;
};


/** An organisation that events are held with. */
export type PartnerEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
};

/** What events are about. */
export type Topic = Node & {
  __typename?: 'Topic';
  /** Global and opaque. */
  id: Scalars['ID']['output'];
  /** A readable name for filters, unique among topics. */
  slug: Scalars['String']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The published events of this topic, in pages. */
  events: EventConnection;
  /** The language that texts were asked for in. */
  locale: Locale;
  /** The texts that stand in another language, since nobody has written them in that one. */
  untranslated: Array<UntranslatedText>;
};


/** What events are about. */
export type TopicEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
};

/** A picture. */
export type Image = {
  __typename?: 'Image';
  /** Where the file is. */
  url: Scalars['URL']['output'];
  /** What the picture shows, for people who do not see it. */
  alt: Scalars['String']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
  /** Height in pixels. */
  height: Scalars['Int']['output'];
  /** Smaller copies as WebP, the narrowest first, to choose from by the space there is; none that would be larger than the picture. */
  sizes: Array<ImageSize>;
  /** What must be seen of the picture however it is cut; its middle (50, 50) where nobody has chosen anything else. */
  focalPoint: FocalPoint;
};


/** A picture. */
export type ImageUrlArgs = {
  width?: InputMaybe<Scalars['Int']['input']>;
};

/** A place in a picture, in per cent: what `object-position` of CSS takes. */
export type FocalPoint = {
  __typename?: 'FocalPoint';
  /** From 0, the left edge, to 100, the right one. */
  x: Scalars['Float']['output'];
  /** From 0, the upper edge, to 100, the lower one. */
  y: Scalars['Float']['output'];
};

/** A smaller copy of a picture. */
export type ImageSize = {
  __typename?: 'ImageSize';
  /** Where the file is. */
  url: Scalars['URL']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
  /** Height in pixels. */
  height: Scalars['Int']['output'];
};

/** A document to download. */
export type Material = {
  __typename?: 'Material';
  /** What the document is called. */
  title: Scalars['String']['output'];
  /** Where the file is. */
  url: Scalars['URL']['output'];
  /** The media type of the file, such as application/pdf. */
  mimeType: Scalars['String']['output'];
  /** The size of the file in bytes. */
  bytes: Scalars['Int']['output'];
};

/** Something to look at: a file, or a link to somewhere else. */
export type Resource = {
  __typename?: 'Resource';
  /** What it is. */
  kind: ResourceKind;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Where the file is, or where the link leads; always https for a link. Never the way into the meeting. */
  url: Scalars['URL']['output'];
  /** The media type of the file, such as application/pdf; null where it is a link. */
  mimeType?: Maybe<Scalars['String']['output']>;
  /** The size of the file in bytes; null where it is a link. */
  bytes?: Maybe<Scalars['Int']['output']>;
};

/** A part of what happens at an event. */
export type ProgrammeItem = {
  __typename?: 'ProgrammeItem';
  /** When it begins; show it in the event's zone. It may lie a few hours before the event, such as the opening of the doors. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends; null where that is left open. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is. */
  title: Scalars['String']['output'];
  /** What it is about, as plain text; null where nothing has been written. */
  text?: Maybe<Scalars['String']['output']>;
  /** Who speaks; people who are among the speakers of the event or not. */
  speakers: Array<Speaker>;
};

/** Whether and how one can register for an event. */
export type RegistrationInfo = {
  __typename?: 'RegistrationInfo';
  /** Whether one can register now. */
  state: RegistrationState;
  /** When registration opens; null where it is open from the start. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** When registration closes; null where it stays open until the event ends. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many seats there are; null where there is no limit. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** How many seats are free; null where there is no limit. */
  seatsLeft?: Maybe<Scalars['Int']['output']>;
  /** What whoever registers is asked to agree to; each gets a checkbox that is not ticked. */
  consents: Array<ConsentText>;
  /** What whoever registers is asked besides. */
  questions: Array<Question>;
  /** Whether the form asks which topics people wish for, see RegisterForEventInput.topicSuggestion. */
  asksForTopics: Scalars['Boolean']['output'];
  /** Where on the event's page one registers; null where the event takes no registrations. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Whether the address is to be confirmed by a link in a mail before there is a seat. */
  confirmsAddress: Scalars['Boolean']['output'];
};

/** A text that whoever registers is asked to agree to, as it is in force. */
export type ConsentText = {
  __typename?: 'ConsentText';
  /** What to send back in RegisterForEventInput.consents. */
  key: Scalars['String']['output'];
  /** The version of the text that is shown; every change of the words makes the next one. */
  version: Scalars['Int']['output'];
  /** The sentence beside the checkbox. */
  label: Scalars['String']['output'];
  /** The whole text; empty where the label says it all. */
  text: Scalars['String']['output'];
  /** Where the whole policy stands. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Whether one cannot register without this consent. */
  required: Scalars['Boolean']['output'];
};


/** A text that whoever registers is asked to agree to, as it is in force. */
export type ConsentTextTextArgs = {
  format?: InputMaybe<TextFormat>;
};

/** A question to whoever registers. */
export type Question = {
  __typename?: 'Question';
  /** What to send back in AnswerInput.question. */
  key: Scalars['String']['output'];
  /** The question itself. */
  label: Scalars['String']['output'];
  /** Whether one cannot register without an answer. */
  required: Scalars['Boolean']['output'];
  /** The answers to choose from; null where any text is an answer. */
  options?: Maybe<Array<Scalars['String']['output']>>;
};

/** Everything that can be done. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Registers somebody for an event. What is wrong with the input comes back as userErrors, all at once; then nothing is stored. */
  registerForEvent: RegisterForEventPayload;
  /**
   * Confirms the address of one's own registration, where the event asks for that; the status tells whether there is a
   * seat or the waiting list. Done twice, it changes nothing more.
   */
  confirmRegistration: RegistrationPayload;
  /** Cancels one's own registration. Done twice, it changes nothing more. */
  cancelRegistration: RegistrationPayload;
  /** Corrects the name in one's own registration; an empty one removes it. */
  correctName: RegistrationPayload;
  /**
   * Withdraws a consent of one's own registration. Without one that is required nobody takes part: then the registration is
   * cancelled too. Done twice, it changes nothing more.
   */
  withdrawConsent: RegistrationPayload;
  /** Tells the editors which topic somebody would like to hear about. What is wrong with the input comes back as userErrors. */
  suggestTopic: SuggestTopicPayload;
};


/** Everything that can be done. */
export type MutationRegisterForEventArgs = {
  input: RegisterForEventInput;
};


/** Everything that can be done. */
export type MutationConfirmRegistrationArgs = {
  token: Scalars['String']['input'];
};


/** Everything that can be done. */
export type MutationCancelRegistrationArgs = {
  token: Scalars['String']['input'];
};


/** Everything that can be done. */
export type MutationCorrectNameArgs = {
  token: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


/** Everything that can be done. */
export type MutationWithdrawConsentArgs = {
  token: Scalars['String']['input'];
  key: Scalars['String']['input'];
};


/** Everything that can be done. */
export type MutationSuggestTopicArgs = {
  input: SuggestTopicInput;
};

/** A registration. */
export type RegisterForEventInput = {
  /** The id of the event. */
  eventId: Scalars['ID']['input'];
  /** Where the confirmation goes. */
  email: Scalars['EmailAddress']['input'];
  /** The name, as the person wants to be called; up to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The language of the mails and of the userErrors. */
  locale?: InputMaybe<Locale>;
  /** What the person agreed to: one for each checkbox that was ticked. */
  consents: Array<ConsentInput>;
  /** Answers to the event's questions. */
  answers?: InputMaybe<Array<AnswerInput>>;
  /** A topic that the person wishes for; up to 2000 characters. */
  topicSuggestion?: InputMaybe<Scalars['String']['input']>;
  /**
   * Any text of up to 200 characters that no other registration has. Sent again unchanged, it changes nothing and gets
   * the same answer.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Only where the answer is PROOF_OF_WORK_REQUIRED without it: the solution of a challenge, which GET /anmeldung/aufgabe
   * beside this endpoint gives as JSON (ALTCHA version 2, PBKDF2/SHA-256), as base64 of {"challenge": …, "solution":
   * {"counter": …, "derivedKey": …}}. Good for one registration, until the challenge expires.
   */
  proofOfWork?: InputMaybe<Scalars['String']['input']>;
};

/** A wish for a topic. */
export type SuggestTopicInput = {
  /** What the person would like to hear about; up to 2000 characters. */
  text: Scalars['String']['input'];
  /** Where to tell the person that something comes of it. Kept only where `notify` is true, and deleted after 180 days unless the operator says otherwise. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Whether the person has said that they want to be told; then `email` must be given. */
  notify?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person's language, and that of the userErrors. */
  locale?: InputMaybe<Locale>;
  /** Only where the answer is PROOF_OF_WORK_REQUIRED without it: as in RegisterForEventInput. */
  proofOfWork?: InputMaybe<Scalars['String']['input']>;
};

/** A consent as it was given. */
export type ConsentInput = {
  /** The key of the ConsentText that was shown. */
  key: Scalars['String']['input'];
  /** The version of the ConsentText that was shown. */
  version: Scalars['Int']['input'];
};

/** An answer to a question of the event. */
export type AnswerInput = {
  /** The key of the Question. */
  question: Scalars['String']['input'];
  /** The answer; where there are options, one of them. Up to 2000 characters. */
  value: Scalars['String']['input'];
};

/** What became of a registration. */
export type RegisterForEventPayload = {
  __typename?: 'RegisterForEventPayload';
  /** Null where there are userErrors. Somebody who is registered already gets the answer that anybody else would get. */
  outcome?: Maybe<RegistrationOutcome>;
  /** What to tell the person now, in the language of the registration; null where there are userErrors. */
  whatNext?: Maybe<WhatNext>;
  /** What is wrong; empty where nothing is. */
  userErrors: Array<UserError>;
};

/** What happens after a registration, in the words of our own pages. It does not tell either whether the address was registered before. */
export type WhatNext = {
  __typename?: 'WhatNext';
  /** What has happened, as a heading. */
  title: Scalars['String']['output'];
  /** What that means, in a sentence or two. */
  lead: Scalars['String']['output'];
  /** The heading of the steps. */
  stepsTitle: Scalars['String']['output'];
  /** What the person can expect, and do, one after another. */
  steps: Array<Scalars['String']['output']>;
};

/** What became of a change to one's own registration. */
export type RegistrationPayload = {
  __typename?: 'RegistrationPayload';
  /** The registration as it is now; null where there are userErrors. */
  registration?: Maybe<Registration>;
  /** What is wrong; empty where nothing is. */
  userErrors: Array<UserError>;
};

/** What became of a wish for a topic. */
export type SuggestTopicPayload = {
  __typename?: 'SuggestTopicPayload';
  /** Whether the editors will read it. */
  accepted: Scalars['Boolean']['output'];
  /** What is wrong; empty where nothing is. */
  userErrors: Array<UserError>;
};

/** One's own registration. */
export type Registration = {
  __typename?: 'Registration';
  /** Where it stands. */
  status: RegistrationStatus;
  /** What it is for, in the person's language. */
  event: Event;
  /** The name that was given. */
  name?: Maybe<Scalars['String']['output']>;
  /** The address that was given. */
  email: Scalars['EmailAddress']['output'];
  /** When it came in. */
  registeredAt: Scalars['DateTime']['output'];
  /** What the person agreed to, word for word. */
  consents: Array<GivenConsent>;
};

/** A consent that was given. */
export type GivenConsent = {
  __typename?: 'GivenConsent';
  /** The key of the text. */
  key: Scalars['String']['output'];
  /** The version of the text. */
  version: Scalars['Int']['output'];
  /** The whole text as it was shown, as plain text. */
  text: Scalars['String']['output'];
  /** When it was given. */
  givenAt: Scalars['DateTime']['output'];
  /** When it was withdrawn; null where it holds. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Something that the person who filled in a form can mend or should know. */
export type UserError = {
  __typename?: 'UserError';
  /** What is wrong, for programs. */
  code: UserErrorCode;
  /** What is wrong, for the person, in the language of the input. */
  message: Scalars['String']['output'];
  /**
   * The path of the field in the input, such as ["consents", "privacy"] or ["answers", "<key>"]; null where no single
   * field is at fault.
   */
  field?: Maybe<Array<Scalars['String']['output']>>;
};

/** What can be wrong with a request about a registration or a wished topic. */
export type UserErrorCode =
  /** A value is no address, too long, unknown, given twice or not allowed there. */
  | 'INVALID_INPUT'
  /** There is no such event, or it is not public. */
  | 'EVENT_NOT_FOUND'
  /** Registration opens later. */
  | 'REGISTRATION_NOT_OPEN'
  /** Registration has closed, the event is over or takes no registrations. */
  | 'REGISTRATION_CLOSED'
  /** All seats are taken and there is no waiting list. */
  | 'EVENT_FULL'
  /** The event is cancelled. */
  | 'EVENT_CANCELLED'
  /** A required consent was not given. */
  | 'CONSENT_MISSING'
  /** A consent was given to a text that has changed since; show the new one and ask again. */
  | 'CONSENT_OUTDATED'
  /** A required question was not answered. */
  | 'ANSWER_MISSING'
  /** The token opens no registration. */
  | 'TOKEN_INVALID'
  /** Too many requests came from this network, of this address or for this event; wait as long as the header Retry-After says and try again. */
  | 'TOO_MANY_REQUESTS'
  /** The operator asks for a proof of work, and there is none, or it is wrong, expired or spent. */
  | 'PROOF_OF_WORK_REQUIRED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<unknown, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, unknown, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: unknown[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Locale: Locale;
  EventFormat: EventFormat;
  AccessibilityFeature: AccessibilityFeature;
  EventStatus: EventStatus;
  EventPeriod: EventPeriod;
  EventOrder: EventOrder;
  SpeakerRole: SpeakerRole;
  TextFormat: TextFormat;
  RegistrationState: RegistrationState;
  RegistrationOutcome: RegistrationOutcome;
  RegistrationStatus: RegistrationStatus;
  Node: ResolverTypeWrapper<NodeModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EventFilter: EventFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SpeakerConnection: ResolverTypeWrapper<Omit<SpeakerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SpeakerEdge']>, nodes: Array<ResolversTypes['Speaker']> }>;
  SpeakerEdge: ResolverTypeWrapper<Omit<SpeakerEdge, 'node'> & { node: ResolversTypes['Speaker'] }>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartnerEdge']>, nodes: Array<ResolversTypes['Partner']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  Event: ResolverTypeWrapper<EventModel>;
  UntranslatedText: ResolverTypeWrapper<UntranslatedText>;
  Organiser: ResolverTypeWrapper<Omit<Organiser, 'logo' | 'logoDark'> & { logo?: Maybe<ResolversTypes['Image']>, logoDark?: Maybe<ResolversTypes['Image']> }>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Location: ResolverTypeWrapper<EventLocation>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Accessibility: ResolverTypeWrapper<AccessibilityModel>;
  AccessibilityContact: ResolverTypeWrapper<AccessibilityContact>;
  EventSpeaker: ResolverTypeWrapper<EventSpeakerModel>;
  Speaker: ResolverTypeWrapper<SpeakerModel>;
  Partner: ResolverTypeWrapper<PartnerModel>;
  Topic: ResolverTypeWrapper<TopicModel>;
  Image: ResolverTypeWrapper<PublicImage>;
  FocalPoint: ResolverTypeWrapper<FocalPoint>;
  ImageSize: ResolverTypeWrapper<PublicImageSize>;
  Material: ResolverTypeWrapper<PublicMaterial>;
  ResourceKind: ResourceKind;
  Resource: ResolverTypeWrapper<PublicMaterial>;
  ProgrammeItem: ResolverTypeWrapper<ProgrammeItemModel>;
  RegistrationInfo: ResolverTypeWrapper<RegistrationInfoModel>;
  ConsentText: ResolverTypeWrapper<ConsentTextModel>;
  Question: ResolverTypeWrapper<QuestionModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterForEventInput: RegisterForEventInput;
  SuggestTopicInput: SuggestTopicInput;
  ConsentInput: ConsentInput;
  AnswerInput: AnswerInput;
  RegisterForEventPayload: ResolverTypeWrapper<Omit<RegisterForEventPayload, 'whatNext'> & { whatNext?: Maybe<ResolversTypes['WhatNext']> }>;
  WhatNext: ResolverTypeWrapper<WhatNextModel>;
  RegistrationPayload: ResolverTypeWrapper<Omit<RegistrationPayload, 'registration'> & { registration?: Maybe<ResolversTypes['Registration']> }>;
  SuggestTopicPayload: ResolverTypeWrapper<SuggestTopicPayload>;
  Registration: ResolverTypeWrapper<StoredRegistration>;
  GivenConsent: ResolverTypeWrapper<GivenConsentModel>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  Node: NodeModel;
  ID: Scalars['ID']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  EventFilter: EventFilter;
  Boolean: Scalars['Boolean']['output'];
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  PageInfo: PageInfo;
  SpeakerConnection: Omit<SpeakerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SpeakerEdge']>, nodes: Array<ResolversParentTypes['Speaker']> };
  SpeakerEdge: Omit<SpeakerEdge, 'node'> & { node: ResolversParentTypes['Speaker'] };
  PartnerConnection: Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartnerEdge']>, nodes: Array<ResolversParentTypes['Partner']> };
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  Event: EventModel;
  UntranslatedText: UntranslatedText;
  Organiser: Omit<Organiser, 'logo' | 'logoDark'> & { logo?: Maybe<ResolversParentTypes['Image']>, logoDark?: Maybe<ResolversParentTypes['Image']> };
  Viewer: Viewer;
  Location: EventLocation;
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  Accessibility: AccessibilityModel;
  AccessibilityContact: AccessibilityContact;
  EventSpeaker: EventSpeakerModel;
  Speaker: SpeakerModel;
  Partner: PartnerModel;
  Topic: TopicModel;
  Image: PublicImage;
  FocalPoint: FocalPoint;
  ImageSize: PublicImageSize;
  Material: PublicMaterial;
  Resource: PublicMaterial;
  ProgrammeItem: ProgrammeItemModel;
  RegistrationInfo: RegistrationInfoModel;
  ConsentText: ConsentTextModel;
  Question: QuestionModel;
  Mutation: Record<PropertyKey, never>;
  RegisterForEventInput: RegisterForEventInput;
  SuggestTopicInput: SuggestTopicInput;
  ConsentInput: ConsentInput;
  AnswerInput: AnswerInput;
  RegisterForEventPayload: Omit<RegisterForEventPayload, 'whatNext'> & { whatNext?: Maybe<ResolversParentTypes['WhatNext']> };
  WhatNext: WhatNextModel;
  RegistrationPayload: Omit<RegistrationPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['Registration']> };
  SuggestTopicPayload: SuggestTopicPayload;
  Registration: StoredRegistration;
  GivenConsent: GivenConsentModel;
  UserError: UserError;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], unknown> {
  name: 'DateTime';
}

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], unknown> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], unknown> {
  name: 'URL';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], unknown> {
  name: 'EmailAddress';
}

export type LocaleResolvers = EnumResolverSignature<{ de?: unknown, en?: unknown }, ResolversTypes['Locale']>;

export type EventFormatResolvers = EnumResolverSignature<{ ONLINE?: unknown, IN_PERSON?: unknown, HYBRID?: unknown }, ResolversTypes['EventFormat']>;

export type AccessibilityFeatureResolvers = EnumResolverSignature<{ CAPTIONS?: unknown, SIGN_LANGUAGE?: unknown, SPEECH_TO_TEXT?: unknown, EASY_LANGUAGE?: unknown, HEARING_LOOP?: unknown, STEP_FREE?: unknown, ACCESSIBLE_TOILET?: unknown }, ResolversTypes['AccessibilityFeature']>;

export type EventStatusResolvers = EnumResolverSignature<{ SCHEDULED?: unknown, POSTPONED?: unknown, CANCELLED?: unknown }, ResolversTypes['EventStatus']>;

export type EventPeriodResolvers = EnumResolverSignature<{ UPCOMING?: unknown, PAST?: unknown, ALL?: unknown }, ResolversTypes['EventPeriod']>;

export type EventOrderResolvers = EnumResolverSignature<{ STARTS_AT_ASC?: unknown, STARTS_AT_DESC?: unknown, UPDATED_AT_ASC?: unknown, UPDATED_AT_DESC?: unknown }, ResolversTypes['EventOrder']>;

export type SpeakerRoleResolvers = EnumResolverSignature<{ INPUT?: unknown, MODERATION?: unknown, PANEL?: unknown, HOST?: unknown }, ResolversTypes['SpeakerRole']>;

export type TextFormatResolvers = EnumResolverSignature<{ HTML?: unknown, MARKDOWN?: unknown, PLAIN?: unknown }, ResolversTypes['TextFormat']>;

export type RegistrationStateResolvers = EnumResolverSignature<{ NONE?: unknown, NOT_YET_OPEN?: unknown, OPEN?: unknown, WAITING_LIST?: unknown, FULL?: unknown, CLOSED?: unknown, CANCELLED?: unknown }, ResolversTypes['RegistrationState']>;

export type RegistrationOutcomeResolvers = EnumResolverSignature<{ CONFIRMED?: unknown, WAITLISTED?: unknown, CONFIRM_ADDRESS?: unknown }, ResolversTypes['RegistrationOutcome']>;

export type RegistrationStatusResolvers = EnumResolverSignature<{ PENDING?: unknown, CONFIRMED?: unknown, WAITLISTED?: unknown, CANCELLED?: unknown, EXPIRED?: unknown }, ResolversTypes['RegistrationStatus']>;

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Event' | 'Speaker' | 'Partner' | 'Topic', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id' | 'locale'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'locale'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy' | 'locale'>>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType, RequireFields<QuerySpeakerArgs, 'locale'>>;
  speakers?: Resolver<ResolversTypes['SpeakerConnection'], ParentType, ContextType, RequireFields<QuerySpeakersArgs, 'locale'>>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'locale'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersArgs, 'locale'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'locale'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicsArgs, 'locale'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  organiser?: Resolver<ResolversTypes['Organiser'], ParentType, ContextType, RequireFields<QueryOrganiserArgs, 'locale'>>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'token'>>;
};

export type EventConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpeakerConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SpeakerConnection'] = ResolversParentTypes['SpeakerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpeakerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Speaker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpeakerEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SpeakerEdge'] = ResolversParentTypes['SpeakerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventDescriptionArgs, 'format'>>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['EventFormat'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  accessibility?: Resolver<ResolversTypes['Accessibility'], ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['EventSpeaker']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  programme?: Resolver<Array<ResolversTypes['ProgrammeItem']>, ParentType, ContextType>;
  recordings?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['RegistrationInfo'], ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventNoticesArgs, 'format'>>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  icsUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  previousStartsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  socialImage?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  organiser?: Resolver<ResolversTypes['Organiser'], ParentType, ContextType>;
  isAccessibleForFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  untranslated?: Resolver<Array<ResolversTypes['UntranslatedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UntranslatedTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UntranslatedText'] = ResolversParentTypes['UntranslatedText']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganiserResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Organiser'] = ResolversParentTypes['Organiser']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalAddress?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  logoDark?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  accentColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accentColorDark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imprintUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  privacyUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  accessibilityUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  site?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayRegister?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AccessibilityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Accessibility'] = ResolversParentTypes['Accessibility']> = {
  features?: Resolver<Array<ResolversTypes['AccessibilityFeature']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  easyLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AccessibilityEasyLanguageArgs, 'format'>>;
  contact?: Resolver<ResolversTypes['AccessibilityContact'], ParentType, ContextType>;
};

export type AccessibilityContactResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccessibilityContact'] = ResolversParentTypes['AccessibilityContact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventSpeakerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventSpeaker'] = ResolversParentTypes['EventSpeaker']> = {
  role?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  biography?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SpeakerBiographyArgs, 'format'>>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<SpeakerEventsArgs, 'orderBy'>>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  untranslated?: Resolver<Array<ResolversTypes['UntranslatedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PartnerEventsArgs, 'orderBy'>>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  untranslated?: Resolver<Array<ResolversTypes['UntranslatedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<TopicEventsArgs, 'orderBy'>>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  untranslated?: Resolver<Array<ResolversTypes['UntranslatedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType, Partial<ImageUrlArgs>>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sizes?: Resolver<Array<ResolversTypes['ImageSize']>, ParentType, ContextType>;
  focalPoint?: Resolver<ResolversTypes['FocalPoint'], ParentType, ContextType>;
};

export type FocalPointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FocalPoint'] = ResolversParentTypes['FocalPoint']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ImageSizeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImageSize'] = ResolversParentTypes['ImageSize']> = {
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceKindResolvers = EnumResolverSignature<{ DOCUMENT?: unknown, SLIDES?: unknown, RECORDING?: unknown, LINK?: unknown }, ResolversTypes['ResourceKind']>;

export type ResourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  mimeType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProgrammeItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProgrammeItem'] = ResolversParentTypes['ProgrammeItem']> = {
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['Speaker']>, ParentType, ContextType>;
};

export type RegistrationInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegistrationInfo'] = ResolversParentTypes['RegistrationInfo']> = {
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seatsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['ConsentText']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  asksForTopics?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  confirmsAddress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConsentTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConsentText'] = ResolversParentTypes['ConsentText']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentTextTextArgs, 'format'>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  options?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerForEvent?: Resolver<ResolversTypes['RegisterForEventPayload'], ParentType, ContextType, RequireFields<MutationRegisterForEventArgs, 'input'>>;
  confirmRegistration?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationConfirmRegistrationArgs, 'token'>>;
  cancelRegistration?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationCancelRegistrationArgs, 'token'>>;
  correctName?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationCorrectNameArgs, 'token' | 'name'>>;
  withdrawConsent?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'token' | 'key'>>;
  suggestTopic?: Resolver<ResolversTypes['SuggestTopicPayload'], ParentType, ContextType, RequireFields<MutationSuggestTopicArgs, 'input'>>;
};

export type RegisterForEventPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterForEventPayload'] = ResolversParentTypes['RegisterForEventPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['RegistrationOutcome']>, ParentType, ContextType>;
  whatNext?: Resolver<Maybe<ResolversTypes['WhatNext']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhatNextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WhatNext'] = ResolversParentTypes['WhatNext']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepsTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegistrationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegistrationPayload'] = ResolversParentTypes['RegistrationPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuggestTopicPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SuggestTopicPayload'] = ResolversParentTypes['SuggestTopicPayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['GivenConsent']>, ParentType, ContextType>;
};

export type GivenConsentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GivenConsent'] = ResolversParentTypes['GivenConsent']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  DateTime?: GraphQLScalarType;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  Locale?: LocaleResolvers;
  EventFormat?: EventFormatResolvers;
  AccessibilityFeature?: AccessibilityFeatureResolvers;
  EventStatus?: EventStatusResolvers;
  EventPeriod?: EventPeriodResolvers;
  EventOrder?: EventOrderResolvers;
  SpeakerRole?: SpeakerRoleResolvers;
  TextFormat?: TextFormatResolvers;
  RegistrationState?: RegistrationStateResolvers;
  RegistrationOutcome?: RegistrationOutcomeResolvers;
  RegistrationStatus?: RegistrationStatusResolvers;
  Node?: NodeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SpeakerConnection?: SpeakerConnectionResolvers<ContextType>;
  SpeakerEdge?: SpeakerEdgeResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  UntranslatedText?: UntranslatedTextResolvers<ContextType>;
  Organiser?: OrganiserResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Accessibility?: AccessibilityResolvers<ContextType>;
  AccessibilityContact?: AccessibilityContactResolvers<ContextType>;
  EventSpeaker?: EventSpeakerResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  FocalPoint?: FocalPointResolvers<ContextType>;
  ImageSize?: ImageSizeResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  ResourceKind?: ResourceKindResolvers;
  Resource?: ResourceResolvers<ContextType>;
  ProgrammeItem?: ProgrammeItemResolvers<ContextType>;
  RegistrationInfo?: RegistrationInfoResolvers<ContextType>;
  ConsentText?: ConsentTextResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  RegisterForEventPayload?: RegisterForEventPayloadResolvers<ContextType>;
  WhatNext?: WhatNextResolvers<ContextType>;
  RegistrationPayload?: RegistrationPayloadResolvers<ContextType>;
  SuggestTopicPayload?: SuggestTopicPayloadResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  GivenConsent?: GivenConsentResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

