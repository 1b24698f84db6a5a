-- CreateTable
CREATE TABLE "Case" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "lanes" TEXT NOT NULL,
    "revision" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Actor" (
    "caseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT,
    "kind" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "deleted" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("caseId", "id"),
    CONSTRAINT "Actor_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "caseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT,
    "published" TEXT,
    "accessed" TEXT,
    "lang" TEXT NOT NULL,
    "origin" TEXT,
    "note" TEXT,
    "revision" INTEGER NOT NULL,
    "deleted" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("caseId", "id"),
    CONSTRAINT "Source_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entry" (
    "caseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "earliest" REAL NOT NULL,
    "latest" REAL NOT NULL,
    "stated" TEXT,
    "dateNote" TEXT,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "affected" TEXT,
    "dataCategories" TEXT,
    "visibility" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "deleted" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("caseId", "id"),
    CONSTRAINT "Entry_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EntryActor" (
    "caseId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "actorId" TEXT NOT NULL,

    PRIMARY KEY ("caseId", "entryId", "position"),
    CONSTRAINT "EntryActor_caseId_entryId_fkey" FOREIGN KEY ("caseId", "entryId") REFERENCES "Entry" ("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EntryActor_caseId_actorId_fkey" FOREIGN KEY ("caseId", "actorId") REFERENCES "Actor" ("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Citation" (
    "caseId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "claim" TEXT,
    "quote" TEXT,
    "lang" TEXT,
    "locator" TEXT,
    "date" TEXT,

    PRIMARY KEY ("caseId", "entryId", "position"),
    CONSTRAINT "Citation_caseId_entryId_fkey" FOREIGN KEY ("caseId", "entryId") REFERENCES "Entry" ("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Citation_caseId_sourceId_fkey" FOREIGN KEY ("caseId", "sourceId") REFERENCES "Source" ("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Relation" (
    "caseId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,

    PRIMARY KEY ("caseId", "entryId", "position"),
    CONSTRAINT "Relation_caseId_entryId_fkey" FOREIGN KEY ("caseId", "entryId") REFERENCES "Entry" ("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Relation_caseId_targetId_fkey" FOREIGN KEY ("caseId", "targetId") REFERENCES "Entry" ("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CitedProvision" (
    "caseId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "article" TEXT,
    "basis" TEXT NOT NULL,
    "reason" TEXT,

    PRIMARY KEY ("caseId", "entryId", "position"),
    CONSTRAINT "CitedProvision_caseId_entryId_fkey" FOREIGN KEY ("caseId", "entryId") REFERENCES "Entry" ("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contradiction" (
    "caseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "about" TEXT NOT NULL,
    "aspect" TEXT NOT NULL,
    "entries" TEXT NOT NULL,
    "positions" TEXT NOT NULL,
    "follows" INTEGER,
    "reason" TEXT,
    "note" TEXT NOT NULL,
    "visibility" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "deleted" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("caseId", "id"),
    CONSTRAINT "Contradiction_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Commitment" (
    "caseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "due" TEXT,
    "dueNote" TEXT,
    "settledBy" TEXT,
    "note" TEXT,
    "visibility" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "deleted" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("caseId", "id"),
    CONSTRAINT "Commitment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Question" (
    "caseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "entries" TEXT NOT NULL,
    "answeredBy" TEXT,
    "visibility" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "deleted" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("caseId", "id"),
    CONSTRAINT "Question_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "caseId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,

    PRIMARY KEY ("caseId", "from", "to"),
    CONSTRAINT "Mention_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "caseId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "op" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "recordedAt" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("caseId", "seq"),
    CONSTRAINT "LedgerEntry_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LedgerField" (
    "caseId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "salt" BLOB NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("caseId", "seq", "name"),
    CONSTRAINT "LedgerField_caseId_seq_fkey" FOREIGN KEY ("caseId", "seq") REFERENCES "LedgerEntry" ("caseId", "seq") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
);

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Actor_caseId_position_idx" ON "Actor"("caseId", "position");

-- CreateIndex
CREATE INDEX "Source_caseId_position_idx" ON "Source"("caseId", "position");

-- CreateIndex
CREATE INDEX "Entry_caseId_earliest_latest_id_idx" ON "Entry"("caseId", "earliest", "latest", "id");

-- CreateIndex
CREATE INDEX "EntryActor_caseId_actorId_idx" ON "EntryActor"("caseId", "actorId");

-- CreateIndex
CREATE INDEX "Citation_caseId_sourceId_idx" ON "Citation"("caseId", "sourceId");

-- CreateIndex
CREATE INDEX "Relation_caseId_targetId_idx" ON "Relation"("caseId", "targetId");

-- CreateIndex
CREATE INDEX "Contradiction_caseId_position_idx" ON "Contradiction"("caseId", "position");

-- CreateIndex
CREATE INDEX "Commitment_caseId_position_idx" ON "Commitment"("caseId", "position");

-- CreateIndex
CREATE INDEX "Question_caseId_position_idx" ON "Question"("caseId", "position");

-- CreateIndex
CREATE INDEX "Mention_caseId_to_idx" ON "Mention"("caseId", "to");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerEntry_caseId_entity_entityId_revision_key" ON "LedgerEntry"("caseId", "entity", "entityId", "revision");

-- The ledger is append-only. INSERT OR REPLACE slips past UPDATE and DELETE triggers; demanding on
-- INSERT the next number and a new revision stops it, as no row is then in its way.
CREATE TRIGGER "LedgerEntry_next" BEFORE INSERT ON "LedgerEntry"
WHEN NEW."seq" IS NOT (SELECT COALESCE(MAX("seq"), 0) + 1 FROM "LedgerEntry" WHERE "caseId" = NEW."caseId")
  OR EXISTS (SELECT 1 FROM "LedgerEntry" WHERE "caseId" = NEW."caseId" AND "entity" = NEW."entity"
    AND "entityId" = NEW."entityId" AND "revision" = NEW."revision")
BEGIN SELECT RAISE(ABORT, 'ledger: not the next entry'); END;

CREATE TRIGGER "LedgerEntry_update" BEFORE UPDATE ON "LedgerEntry"
BEGIN SELECT RAISE(ABORT, 'ledger: append only'); END;

CREATE TRIGGER "LedgerEntry_delete" BEFORE DELETE ON "LedgerEntry"
BEGIN SELECT RAISE(ABORT, 'ledger: append only'); END;

-- Fields are written before their entry (their foreign key is deferred), which seals them.
CREATE TRIGGER "LedgerField_sealed" BEFORE INSERT ON "LedgerField"
WHEN EXISTS (SELECT 1 FROM "LedgerEntry" WHERE "caseId" = NEW."caseId" AND "seq" = NEW."seq")
  OR EXISTS (SELECT 1 FROM "LedgerField" WHERE "caseId" = NEW."caseId" AND "seq" = NEW."seq" AND "name" = NEW."name")
BEGIN SELECT RAISE(ABORT, 'ledger: this entry is sealed'); END;

CREATE TRIGGER "LedgerField_update" BEFORE UPDATE ON "LedgerField"
BEGIN SELECT RAISE(ABORT, 'ledger: append only'); END;

CREATE TRIGGER "LedgerField_delete" BEFORE DELETE ON "LedgerField"
BEGIN SELECT RAISE(ABORT, 'ledger: append only'); END;

-- Full text over entries, quotes and sources: accents folded, prefixes indexed.
-- Erased text would stay in old segments without secure-delete.
CREATE VIRTUAL TABLE "Search" USING fts5(
  "caseId" UNINDEXED, "entity" UNINDEXED, "recordId" UNINDEXED, "title", "body", "quotes",
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO "Search"("Search", "rank") VALUES ('secure-delete', 1);

-- Where each record stands in the index, so that a change touches one row of it.
CREATE TABLE "SearchRow" (
  "caseId" TEXT NOT NULL, "entity" TEXT NOT NULL, "recordId" TEXT NOT NULL, "searchRow" INTEGER NOT NULL,
  PRIMARY KEY ("caseId", "entity", "recordId")
);
CREATE UNIQUE INDEX "SearchRow_searchRow_key" ON "SearchRow"("searchRow");
