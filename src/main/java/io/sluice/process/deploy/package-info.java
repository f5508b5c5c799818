/** Models and forms from their folders: checked first, deployed file by file, running instances led after them. */
@NullMarked
package io.sluice.process.deploy;

import org.jspecify.annotations.NullMarked;
