-- The statutory period by which a commitment is due.
-- AlterTable
ALTER TABLE "Commitment" ADD COLUMN "clock" TEXT;
