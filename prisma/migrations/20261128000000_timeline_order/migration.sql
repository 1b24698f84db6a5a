-- Entries in the order of time, deleted ones apart, so that counting and paging read the index alone.
-- DropIndex
DROP INDEX "Entry_caseId_earliest_latest_id_idx";

-- CreateIndex
CREATE INDEX "Entry_caseId_deleted_earliest_latest_id_idx" ON "Entry"("caseId", "deleted", "earliest", "latest", "id");
