package io.sluice.client;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What of a name tells one client from another: small Latin letters, neither legal form nor quotes. The SQL function
 * {@code client_essence} says the same of names that are written past this class; a test holds the two together.
 */
final class NameEssence {

    private static final int LONGEST = 120;
    private static final String FROM = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёзийклмнопрстуфыэÄÖÜäöüÉéÈèÁáÍíÓóÚúÇçÑñ";
    private static final String TO = "abvgdeeжziyklmnoprstufхцчшщъyьeюяabvgdeeziyklmnoprstufyeaouaoueeeeaaiioouuccnn";
    private static final Map<Character, String> SPELLED = spelled();
    private static final Pattern SOFT = Pattern.compile("[ъь'’`]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern FORMS = Pattern.compile("(?:\\b(?:obschestvo s ogranichennoy otvetstvennostyu"
            + "|individualnyy predprinimatel|(?:(?:publichnoe|zakrytoe|otkrytoe) )?aktsionernoe obschestvo"
            + "|ooo|oao|zao|pao|ao|ip|nko|ano|tkh|llc|ltd|limited|inc|corp|corporation|co|plc|gmbh|ag|kg|se|sa|srl|sarl"
            + "|bv|oy|company|kompaniya|kompaniy|firma|gruppa|group)\\b *)+");

    private NameEssence() {}

    static String of(String name) {
        StringBuilder latin = new StringBuilder(name.length() + 8).append(' ');
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            String spelled = letter < 128 ? null : SPELLED.get(letter);
            if (spelled == null) latin.append(letter);
            else latin.append(spelled);
        }
        String lower = latin.append(' ').toString().toLowerCase(Locale.ROOT);
        String words = OTHERS.matcher(SOFT.matcher(lower).replaceAll("")).replaceAll(" ");
        String essence = FORMS.matcher(words).replaceAll("").strip();
        return essence.length() <= LONGEST ? essence : essence.substring(0, LONGEST);
    }

    /** Each letter by what it becomes in the end: first a Latin or small one, then its sound where that takes several. */
    private static Map<Character, String> spelled() {
        Map<Character, String> sounds =
                Map.of('ж', "zh", 'х', "kh", 'ц', "ts", 'ч', "ch", 'ш', "sh", 'щ', "sch", 'ю', "yu", 'я', "ya");
        Map<Character, String> spelled = new HashMap<>(sounds);
        for (int i = 0; i < FROM.length(); i++) {
            char to = TO.charAt(i);
            spelled.put(FROM.charAt(i), Objects.requireNonNullElse(sounds.get(to), String.valueOf(to)));
        }
        return Map.copyOf(spelled);
    }
}
