package io.sluice.intake.file;

import java.util.List;

/**
 * A row of a list.
 *
 * @param number counted from 1, the header not counted
 */
record SheetRow(int number, List<String> cells) {}
