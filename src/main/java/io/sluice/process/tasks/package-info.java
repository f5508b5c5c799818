/** What all models share: answers of people, names of tasks, the mirror of open tasks, deadlines of steps and timers. */
@NullMarked
package io.sluice.process.tasks;

import org.jspecify.annotations.NullMarked;
