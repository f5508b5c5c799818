package io.sluice.billing;

/** How the statements of a run are handed out: a PDF costs two hundred times a Word file, hence fewer of them. */
public enum StatementForm {
    ZIP(2_000),
    PDF(200);

    private final int most;

    StatementForm(int most) {
        this.most = most;
    }

    /** How many clients one run may have. */
    public int most() {
        return most;
    }
}
