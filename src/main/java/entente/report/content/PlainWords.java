package entente.report.content;

import entente.assess.Finding;
import entente.assess.Judgement;
import entente.model.Effect;
import entente.model.Outcome;
import entente.model.PartialDate;
import entente.model.Profile;
import entente.model.SourceStrength;
import entente.model.Stance;
import entente.model.Status;
import entente.model.Verdict;
import entente.report.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms of art in plain words: how strong a source is, when it spoke, where somebody stands. */
public final class PlainWords {
    private static final int MOST_LISTED = 4;

    private PlainWords() {}

    /** Whether somebody stands for it by name. */
    public static boolean onTheRecord(SourceStrength strength) {
        return strength.compareTo(SourceStrength.NAMED_EXPERT) <= 0;
    }

    /** {@code December 2025}, {@code 30 January 2026}, {@code 2025}: as exact as the source; {@code about 2025} if reckoned. */
    public static String date(PartialDate date) {
        LocalDate first = date.first();
        return (date.reckoned() ? "about " : "")
                + switch (date.text().length()) {
                    case 4 -> date.text();
                    case 7 -> month(YearMonth.from(first));
                    default -> day(first);
                };
    }

    /** {@code in December 2025}, {@code on 30 January 2026}; {@code around January 2026} if reckoned. */
    public static String when(PartialDate date) {
        return (date.reckoned() ? "around" : date.preposition()) + " " + date(date.reckoned(false));
    }

    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /** {@code December 2025}. */
    public static String month(YearMonth month) {
        String name = month.getMonth().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + month.getYear();
    }

    /** {@code leans against}. */
    public static String of(Outcome outcome) {
        if (outcome instanceof Stance stance) {
            return switch (stance) {
                case AGAINST -> "against";
                case LEANS_AGAINST -> "leans against";
                case MIXED -> "grounds both ways";
                case UNDETERMINED -> "unclear";
                case SILENT -> "no source";
                case LEANS_FOR -> "leans for";
                case FOR -> "for";
            };
        }
        if (outcome instanceof Status status) {
            return switch (status) {
                case NOT_MET -> "not met";
                case CONFLICT -> "grounds both ways";
                case UNDETERMINED -> "neither met nor missed";
                case NOT_ENGAGED -> "not taken up";
                case PARTLY_MET -> "partly met";
                case MET -> "met";
            };
        }
        return outcome.word();
    }

    /** What a finding does, as the head of its sentence. */
    public static String of(Effect effect) {
        return switch (effect) {
            case ACCEPTS -> "Accepts";
            case REJECTS -> "Rejects";
            case CROSSES_RED_LINE -> "A red line crossed";
            case MEETS_DEMAND -> "A demand met";
            case MISSES_DEMAND -> "A demand missed";
            case MEETS_PREFERENCE -> "A wish met";
            case MISSES_PREFERENCE -> "A wish missed";
            case SERVES -> "An interest served";
            case HARMS -> "An interest harmed";
            case TOUCHES -> "Spoken of, and unclear";
            case MEETS -> "Met";
            case PART_MEETS -> "Partly met";
            case FAILS -> "Not met";
            case CONTRADICTS -> "Contradicted";
            case ENGAGES -> "Neither met nor missed";
            case INVALIDATES -> "Ruled out";
            case REQUIRES -> "Required";
            case FULFILS -> "There";
            case BREAKS -> "Missing";
        };
    }

    /** What it is, or what it can be, the worst first. */
    public static String of(Judgement<?> judged) {
        List<? extends Outcome> reachable = judged.reachable();
        return between(reachable.stream().map(PlainWords::of).toList());
    }

    /** Of a word as answers write it; what stances and statuses share is taken for a stance. */
    public static String of(String word) {
        return of(word, false);
    }

    /** Of a word as answers write it, of a recommendation or of anything else. */
    public static String of(String word, boolean ofRecommendation) {
        Optional<Outcome> stance = Stance.of(word).map(Outcome.class::cast);
        Optional<Outcome> status = Status.of(word).map(Outcome.class::cast);
        return (ofRecommendation ? status.or(() -> stance) : stance.or(() -> status))
                .or(() -> Verdict.of(word))
                .map(PlainWords::of)
                .orElse(word.replace('-', ' '));
    }

    /** {@code against}, {@code against or leans for}: what it can be, the worst first. */
    public static String range(List<String> words) {
        return range(words, false);
    }

    /** The same, of a recommendation or of anything else. */
    public static String range(List<String> words, boolean ofRecommendation) {
        return between(words.stream().map(word -> of(word, ofRecommendation)).toList());
    }

    /** {@code against, unclear or leans for}; of more than a few words {@code anything between against and leans for}. */
    private static String between(List<String> words) {
        return words.size() <= MOST_LISTED
                ? Wording.either(words)
                : "anything between " + words.get(0) + " and " + words.get(words.size() - 1);
    }

    /** What a stance that is not known can be, the worst first: {@code would be against it, have grounds both ways, or lean for it}. */
    public static String possible(List<Stance> stances) {
        List<String> clauses = new ArrayList<>();
        String verb = "";
        for (Stance stance : stances) {
            String clause = wouldBe(stance);
            String own = clause.split(" ", 2)[0];
            clauses.add(own.equals(verb) ? clause.substring(own.length() + 1) : clause);
            verb = own;
        }
        return "would " + Wording.alternatives(clauses);
    }

    private static String wouldBe(Stance stance) {
        String verb = infinitive(stance);
        String alone = verb.replaceFirst(" (on|of)$", "");
        return alone.equals(verb) ? verb + " it" : alone;
    }

    /** {@code may be against water, or lean against it}: what it is taken on, as it is called first and after that. */
    static String may(List<Stance> stances, String first, String again) {
        List<String> ways = new ArrayList<>();
        stances.forEach(stance -> ways.add(infinitive(stance) + " " + (ways.isEmpty() ? first : again)));
        return "may " + Wording.alternatives(ways);
    }

    /** {@code lean against}, before what a stance is taken on. */
    static String infinitive(Stance stance) {
        return switch (stance) {
            case AGAINST -> "be against";
            case LEANS_AGAINST -> "lean against";
            case MIXED -> "have grounds both ways on";
            case UNDETERMINED -> "give no clear view of";
            case SILENT -> "have no known view of";
            case LEANS_FOR -> "lean for";
            case FOR -> "be for";
        };
    }

    /** {@code leans against}: the same of one who does so. */
    static String does(Stance stance) {
        return switch (stance) {
            case AGAINST -> "is against";
            case LEANS_AGAINST -> "leans against";
            case MIXED -> "has grounds both ways on";
            case UNDETERMINED -> "gives no clear view of";
            case SILENT -> "has no known view of";
            case LEANS_FOR -> "leans for";
            case FOR -> "is for";
        };
    }

    /** Whether the firmest of these grounds is on the record, and there is one. */
    static boolean openly(Stream<Finding> grounds) {
        return grounds.map(Finding::strength)
                .min(Comparator.naturalOrder())
                .filter(PlainWords::onTheRecord)
                .isPresent();
    }

    /** {@code by what is reported, }; of what all was said on the record {@code by what was openly said, }. */
    static String lead(boolean openly) {
        return openly ? "by what was openly said, " : "by what is reported, ";
    }

    /** What a profile counts: {@code counting only what is on the record}; {@code leaving out press reports}. */
    public static String counting(Profile profile) {
        SourceStrength least = profile.leastStrength();
        List<String> weaker = Arrays.stream(SourceStrength.values())
                .filter(strength -> strength.compareTo(least) > 0)
                .map(strength -> switch (strength) {
                    case ONE_UNNAMED_SOURCE -> "single unnamed sources";
                    case PRESS_REPORT -> "press reports";
                    default -> strength.plainly();
                })
                .toList();
        String counted = switch (least) {
            case OFFICIAL_STATEMENT -> "counting only what is on the record";
            case NAMED_EXPERT -> "counting only named sources";
            default -> weaker.isEmpty() ? "" : "leaving out " + Wording.listed(weaker);
        };
        String recent = profile.notBefore()
                .map(day -> "leaving out what was said before " + day(day))
                .orElse("");
        if (counted.isEmpty() && recent.isEmpty()) {
            return "counting every source";
        }
        return counted.isEmpty() || recent.isEmpty() ? counted + recent : counted + ", and " + recent;
    }
}
