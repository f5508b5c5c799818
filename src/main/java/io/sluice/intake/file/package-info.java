/** Lists in files: read in any usual encoding, checked row by row, taken in piece by piece behind the upload. */
@NullMarked
package io.sluice.intake.file;

import org.jspecify.annotations.NullMarked;
