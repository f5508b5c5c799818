/** From .docx to PDF: by Apache FOP inside of the application, or by LibreOffice where there is one. */
@NullMarked
package io.sluice.document.pdf;

import org.jspecify.annotations.NullMarked;
