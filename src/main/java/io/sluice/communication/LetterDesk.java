package io.sluice.communication;

import io.sluice.client.BrokenAddress;
import io.sluice.client.BrokenAddresses;
import io.sluice.shared.FieldProblem;
import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A letter before it leaves: shown with the deal's data, changed in one's own words, sent where it has no step. */
@Component
@Transactional
public class LetterDesk {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 20_000;

    private final ObjectProvider<LetterSource> sources;
    private final LetterDrafts drafts;
    private final Letters letters;
    private final Outbox outbox;
    private final BrokenAddresses broken;

    LetterDesk(
            ObjectProvider<LetterSource> sources,
            LetterDrafts drafts,
            Letters letters,
            Outbox outbox,
            BrokenAddresses broken) {
        this.sources = sources;
        this.drafts = drafts;
        this.letters = letters;
        this.outbox = outbox;
        this.broken = broken;
    }

    /** The letter as it would leave now. */
    @Transactional(readOnly = true)
    public LetterPreview preview(UUID dealId, String kind) {
        LetterSource source = source(kind);
        NewMessage next = source.next(dealId);
        Optional<LetterDraft> own = drafts.find(next);
        return new LetterPreview(
                next, letters.write(next), own.orElse(null), source.attachable(dealId), source.byHand(), broken(next));
    }

    private @Nullable BrokenAddress broken(NewMessage next) {
        return broken.of(next.clientId()).stream()
                .filter(one -> one.address().equals(next.to()))
                .findFirst()
                .orElse(null);
    }

    /** Keeps one's own words for this letter. */
    public void write(UUID dealId, String kind, LetterDraft typed) {
        LetterSource source = source(kind);
        drafts.keep(source.next(dealId), checked(typed, source.attachable(dealId)));
    }

    /** Back to the words of the template. */
    public void discard(UUID dealId, String kind) {
        drafts.drop(source(kind).next(dealId));
    }

    /** Sends a letter that has no step of its own; the revision that was on the page leaves once, however often asked. */
    public UUID send(UUID dealId, String kind, LetterDraft typed, int revision) {
        LetterSource source = source(kind);
        if (!source.byHand()) throw Refusal.conflict("communication.letter.by-step");
        NewMessage next = source.next(dealId);
        if (revision > next.revision()) throw Refusal.stale();
        NewMessage asked = revision == next.revision() ? next : next.again(revision);
        if (revision == next.revision()) drafts.keep(next, checked(typed, source.attachable(dealId)));
        return outbox.queue(asked);
    }

    private LetterSource source(String kind) {
        return sources.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(Refusal::missing);
    }

    private static LetterDraft checked(LetterDraft typed, List<LetterSource.Attachable> attachable) {
        List<FieldProblem> problems = new ArrayList<>();
        String subject = PlainText.line(typed.subject(), LONGEST_SUBJECT);
        String body = PlainText.lines(typed.body(), LONGEST_BODY);
        if (subject == null) problems.add(FieldProblem.of("subject", "communication.letter.subject.missing"));
        if (body == null) problems.add(FieldProblem.of("body", "communication.letter.body.missing"));
        List<UUID> known =
                attachable.stream().map(LetterSource.Attachable::documentId).toList();
        if (!known.containsAll(typed.documentIds()))
            problems.add(FieldProblem.of("documents", "communication.letter.document.unknown"));
        if (subject == null || body == null || !problems.isEmpty()) throw Refusal.invalid(problems);
        return new LetterDraft(subject, body, typed.documentIds());
    }
}
