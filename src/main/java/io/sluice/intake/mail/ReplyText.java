package io.sluice.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is new in an answer: without the letter that it quotes. */
final class ReplyText {

    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?iu)^\\s*(on .{5,200} wrote:|.{5,200}(написал|написала|написал\\(а\\)|пишет|пише)\\s*:)\\s*$");
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?iu)^\\s*(-{2,}\\s*(original message|исходное сообщение|пересылаемое сообщение|original appointment)\\s*-{2,}"
                    + "|_{20,}|(from|от|от кого):\\s.*@.*)\\s*$");
    private static final Pattern BEGUN = Pattern.compile("(?iu)^\\s*on .{5,200}$");

    private ReplyText() {}

    static String newest(String text) {
        List<String> kept = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (ORIGINAL.matcher(line).matches()) break;
            if (line.startsWith(">") || ATTRIBUTION.matcher(line).matches()) continue;
            // mailers break the line «On … wrote:» in two
            if (BEGUN.matcher(line).matches()
                    && at + 1 < lines.size()
                    && lines.get(at + 1).strip().endsWith("wrote:")) {
                at++;
                continue;
            }
            kept.add(line);
        }
        String newest = String.join("\n", kept).strip();
        return newest.isEmpty() ? text.strip() : newest;
    }
}
