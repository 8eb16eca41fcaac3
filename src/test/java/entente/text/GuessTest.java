package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void theSectionOfATermIsNoPartOfWhatIsNear() {
        assertThat(Guess.nearest("water.users", TERMS)).isEmpty();
    }
}
