/** Errors, pages and paging that all pages and endpoints share. */
@NullMarked
package io.sluice.shared.web;

import org.jspecify.annotations.NullMarked;
