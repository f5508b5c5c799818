/** Endpoints of collection. */
@NullMarked
package io.sluice.collection.web;

import org.jspecify.annotations.NullMarked;
