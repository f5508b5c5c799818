/** The compiler of Word templates: checks a lawyer's file, turns it into text templates and fills them in. */
@NullMarked
package io.sluice.document.template;

import org.jspecify.annotations.NullMarked;
