/** The doors: one login for pages, Tasklist and Cockpit; Basic and tokens for programs. */
@NullMarked
package io.sluice.staff.web;

import org.jspecify.annotations.NullMarked;
