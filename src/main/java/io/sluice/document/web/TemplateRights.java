package io.sluice.document.web;

/** Who works on templates. */
final class TemplateRights {

    static final String AUTHORS = "hasAnyRole('lawyer', 'process-owner', 'admin')";

    private TemplateRights() {}
}
