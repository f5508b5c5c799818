/** The frame of all pages, the words they use, and the pages that belong to no single module. */
@NullMarked
package io.sluice.desk.web;

import org.jspecify.annotations.NullMarked;
