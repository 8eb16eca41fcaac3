package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuessTest {
    private static final List<String> TERMS = List.of("water.supply", "water.share", "ground.share", "open_day.rhythm");

    @Test
    void theNearestWordIsMeant() {
        assertThat(Guess.nearest("water.shar", TERMS)).contains("water.share");
        assertThat(Guess.nearest("Water-Supply", TERMS)).contains("water.supply");
        assertThat(Guess.nearest("weather", TERMS)).isEmpty();
    }

    @Test
    void whatIsFarFromAllIsNotGuessed() {
        assertThat(Guess.nearest("position", List.of("condition", "preference")))
                .isEmpty();
        assertThat(Guess.nearest("condtion", List.of("condition", "preference")))
                .contains("condition");
    }

    @Test
    void aTermWithoutItsSectionIsMeantWhereThereIsOnlyOne() {
        assertThat(Guess.nearest("rhythm", TERMS)).contains("open_day.rhythm");
        assertThat(Guess.nearest("share", TERMS)).isEmpty();
    }

    @Test
    void howTheWordsOfANameAreJoinedMakesNoDifference() {
        List<String> sections = List.of("parking_lost", "kerb", "lane_width");
        for (String written : List.of("parkingLost", "ParkingLost", "parkinglost", "Parking lost", "parkngLosst")) {
            assertThat(Guess.nearest(written, sections)).contains("parking_lost");
        }
        assertThat(Guess.nearest("lostParking", sections)).contains("parking_lost");
        assertThat(Guess.nearest("parking", sections)).contains("parking_lost");
        assertThat(Guess.nearest("Openday", List.of("Water", "OpenDay"))).contains("OpenDay");
        assertThat(Guess.nearest("OpnDya", List.of("Water", "OpenDay"))).contains("OpenDay");
    }

    @Test
    void lettersOfOtherAlphabetsThatLookAlikeAreTheSame() {
        assertThat(Guess.nearest("s\u0430f\u0435", List.of("safe", "loan"))).contains("safe");
        assertThat(LookAlikes.remark("s\u0430f\u0435"))
                .isEqualTo("; its letter '\u0430' is of another alphabet than 'a'");
        assertThat(LookAlikes.remark("safe")).isEmpty();
        assertThat(LookAlikes.remark("\u0434\u0430")).isEmpty();
    }

    @Test
    void theFirstLettersOfSeveralWordsMeanTheWordTheyMake() {
        assertThat(Guess.nearest("as soon as possible", List.of("asap", "later")))
                .contains("asap");
    }

    @Test
    void whatIsToldBeyondTheSubjectOfADescriptionMeansNobody() {
        Map<String, String> said = Map.of(
                "gardeners", "The gardening club Rose Hill, who is to come to Marrow for talks",
                "council", "The council Its clerk grants permits");
        assertThat(Guess.byOneWord("Hill", said)).contains("gardeners");
        assertThat(Guess.byOneWord("Marrow", said)).isEmpty();
        assertThat(Guess.byOneWord(
                        "before noon", Map.of("laid", "a pipe laid before is there", "tank", "a lorry fills it")))
                .isEmpty();
        assertThat(Guess.byOneWord(
                        "laid by noon", Map.of("laid", "a pipe laid before is there", "tank", "a lorry fills it")))
                .contains("laid");
        assertThat(Guess.byOneWord("the gardening people", said)).contains("gardeners");
    }

    @Test
    void theSectionOfATermIsNoPartOfWhatIsNear() {
        assertThat(Guess.nearest("water.users", TERMS)).isEmpty();
    }
}
