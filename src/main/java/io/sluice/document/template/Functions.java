package io.sluice.document.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.sluice.document.AmountInWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The functions a template may call, each in the document's language. */
final class Functions {

    static final Set<String> NAMES = Set.of("money", "currency", "words", "genitive", "date");
    /** Not for authors: the compiler's own. */
    static final String PICTURE_ID = "sluicePictureId";

    private static final String HOUSE_CURRENCY = "RUB";
    private static final String AND = "and";
    private static final DateTimeFormatter RUSSIAN =
            DateTimeFormatter.ofPattern("d MMMM yyyy'\u00a0г.'", Locale.forLanguageTag("ru"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter RUSSIAN_SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter ENGLISH_SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Locale language;
    private final boolean russian;
    private final DecimalFormat sums;
    private int pictures;

    Functions(Locale language) {
        this.language = language;
        this.russian = language.getLanguage().equals("ru");
        this.sums = sums(language, russian);
    }

    private static DecimalFormat sums(Locale language, boolean russian) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
        if (russian) symbols.setGroupingSeparator('\u00a0');
        DecimalFormat format = new DecimalFormat("#,##0.00##", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    Map<String, TemplateMethodModelEx> all() {
        return Map.of(
                "money",
                this::money,
                "currency",
                this::currency,
                "words",
                this::words,
                "genitive",
                this::genitive,
                "date",
                this::date,
                PICTURE_ID,
                this::pictureId);
    }

    private Object pictureId(List<?> none) {
        return Integer.toString(++pictures);
    }

    /** 1250000 is «1 250 000,00» or «1,250,000.00»; a price may have four decimals. */
    private Object money(List<?> args) throws TemplateModelException {
        return sums.format(number(args));
    }

    private Object currency(List<?> args) throws TemplateModelException {
        String code = code(args);
        if (!russian) return code;
        return code.equals("RUB") ? "руб." : code.equals("EUR") ? "евро" : code;
    }

    /** «Ten euros and 00 cents»; with a last word {@code "and"} as the British write it, «One hundred and ten». */
    private Object words(List<?> args) throws TemplateModelException {
        boolean and = args.size() > 1 && text(args, args.size() - 1).equals(AND);
        List<?> rest = and ? args.subList(0, args.size() - 1) : args;
        return and
                ? AmountInWords.withAnd(number(rest), code(rest), language)
                : AmountInWords.of(number(rest), code(rest), language);
    }

    /** The sum in words as it stands behind «в размере»: «ста рублей 00 копеек»; English has no other case. */
    private Object genitive(List<?> args) throws TemplateModelException {
        return AmountInWords.genitive(number(args), code(args), language);
    }

    /** «22 ноября 2026 г.», «22 November 2026»; with a second word {@code "short"} «22.11.2026», «22/11/2026». */
    private Object date(List<?> args) throws TemplateModelException {
        String text = text(args, 0);
        try {
            LocalDate date = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            if (args.size() > 1) return (russian ? RUSSIAN_SHORT : ENGLISH_SHORT).format(date);
            return (russian ? RUSSIAN : ENGLISH).format(date);
        } catch (DateTimeException e) {
            throw new TemplateModelException("«" + text + "» is no date");
        }
    }

    private static BigDecimal number(List<?> args) throws TemplateModelException {
        if (args.isEmpty() || !(args.get(0) instanceof TemplateNumberModel model))
            throw new TemplateModelException("a sum is needed here");
        return new BigDecimal(model.getAsNumber().toString());
    }

    private static String code(List<?> args) throws TemplateModelException {
        if (args.size() > 1) return text(args, 1);
        return args.get(0) instanceof MoneyModel money ? money.currency() : HOUSE_CURRENCY;
    }

    private static String text(List<?> args, int index) throws TemplateModelException {
        if (args.size() <= index || !(args.get(index) instanceof TemplateScalarModel model))
            throw new TemplateModelException("a date is needed here");
        return model.getAsString();
    }
}
