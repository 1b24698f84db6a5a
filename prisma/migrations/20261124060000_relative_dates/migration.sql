-- The date of an entry may be counted from another entry and then moves with it.
ALTER TABLE "Entry" ADD COLUMN "relativeEntry" TEXT;
ALTER TABLE "Entry" ADD COLUMN "relativeOffset" TEXT;
ALTER TABLE "Entry" ADD COLUMN "relativeBound" TEXT;

-- CreateIndex
CREATE INDEX "Entry_caseId_relativeEntry_idx" ON "Entry"("caseId", "relativeEntry");
