package io.sluice.intake.mail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a folder has been read, and since when it is to be read once more. */
record FolderMark(long uidValidity, long lastUid, @Nullable LocalDate fetchSince) {}
