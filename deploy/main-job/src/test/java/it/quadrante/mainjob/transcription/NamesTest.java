package it.quadrante.mainjob.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "N. conferenze stampa organizzate nell'anno, conferenze-stampa-organizzate-anno",
    "Monitoraggio della qualità del servizio, Monitoraggio-qualita-servizio",
    "PO5_3 % valutazioni con giudizio almeno buono >= 80%, PO5_3-valutazioni-giudizio-almeno-buono"
  })
  void aCodeIsMadeOfTheWordsThatSaySomething(String name, String code) {
    assertThat(Names.code(name)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Produzione rapporti /studi/ricerche, Produzione rapporti / studi / ricerche",
    "presenze di ISRanche con dati, Presenze di ISR anche con dati"
  })
  void misprintsOfSpaceAndCaseAreNoDifference(String one, String other) {
    assertThat(Names.comparable(one)).isEqualTo(Names.comparable(other));
  }
}
