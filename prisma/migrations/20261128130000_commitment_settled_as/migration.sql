-- What became of a commitment that is settled: kept, superseded or lapsed.
-- AlterTable
ALTER TABLE "Commitment" ADD COLUMN "settledAs" TEXT;
