/** Documents over HTTP. */
@NullMarked
package io.sluice.document.web;

import org.jspecify.annotations.NullMarked;
