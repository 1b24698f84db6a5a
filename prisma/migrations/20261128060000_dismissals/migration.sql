-- A finding that somebody set aside, and why.
-- CreateTable
CREATE TABLE "Dismissal" (
    "caseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "finding" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "on" TEXT,
    "visibility" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "deleted" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("caseId", "id"),
    CONSTRAINT "Dismissal_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Dismissal_caseId_position_idx" ON "Dismissal"("caseId", "position");
