package it.quadrante.measurement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mail of notices, against a real mail server that comes and goes. */
@QuarkusTest
@WithTestResource(MailServer.class)
class NoticeMailComponentTest extends NoticeTest {
  private static final String TOLD = "2018-01-10T10:00:00Z";

  MailServer mail;

  @AfterEach
  void theMailServerIsBack() {
    mail.comeBack();
  }

  private String state() {
    return mailOf("state");
  }

  private String mailOf(String column) {
    try (Connection connection = postgres.superuser("measurement");
        Statement statement = connection.createStatement();
        var result =
            statement.executeQuery(
                "select string_agg("
                    + column
                    + "::text, ',' order by notice) from notice_mail where chamber = '"
                    + chamber
                    + "'")) {
      result.next();
      return result.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double counted(String outcome) {
    Matcher line =
        Pattern.compile("quadrante_notices_mail_total\\{outcome=\"" + outcome + "\",?\\} ([0-9.]+)")
            .matcher(given().get("/q/metrics").asString());
    return line.find() ? Double.parseDouble(line.group(1)) : 0;
  }

  @Test
  void aNoticeIsSentOnceAsPlainMail() throws Exception {
    // Given
    openPlanOfTwo();

    // When
    roundOn(TOLD);
    roundOn("2018-01-10T11:00:00Z");
    roundOn("2018-01-11T11:00:00Z");

    // Then
    assertThat(mail.of(chamber)).hasSize(1);
    MimeMessage message = mail.of(chamber).get(0);
    String notice = feed(referent()).get(0).get("notice").textValue();
    assertThat(message.getHeader("To")).containsExactly("ms-data-referent@camera.example");
    assertThat(message.getHeader("From")).containsExactly("quadrante@camera.example");
    assertThat(message.getHeader("Message-ID"))
        .containsExactly("<" + notice + "." + chamber + "@quadrante.invalid>");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getContentType()).startsWith("text/plain");
    assertThat(message.getSubject())
        .isEqualTo(
            "["
                + chamber
                + "] Valori da inviare entro il 15/01/2018: 2 (CCIAA, quadrimestre III del 2017)");
    assertThat(message.getContent().toString().replace("\r\n", "\n"))
        .startsWith(
            "Per il quadrimestre III del 2017 dell’ente CCIAA restano valori da inviare: 2.")
        .contains("\n\nMisure:\n- A: Misura A\n- B: Misura B\n\n");
    assertThat(state()).isEqualTo("ACCEPTED");
  }

  @Test
  void ofSeveralInstancesOneSends() throws Exception {
    // Given
    openPlanOfTwo();
    TestClock.set(TOLD);

    // When
    roundsAtOnce(6);
    round.of(chamber);

    // Then
    assertThat(mail.of(chamber)).hasSize(1);
    assertThat(mailOf("attempts")).isEqualTo("1");
  }

  @Test
  void whileTheMailServerIsAwayItIsTriedAgainEverLater() throws Exception {
    // Given
    openPlanOfTwo();
    double before = counted("retried");
    mail.goAway();

    // When
    roundOn("2018-01-10T10:00:00Z");
    roundOn("2018-01-10T10:04:59Z");
    roundOn("2018-01-10T10:05:00Z");
    roundOn("2018-01-10T10:14:59Z");

    // Then
    assertThat(told()).as("the feed waits for no mail").containsExactly("DEADLINE_NEAR");
    assertThat(state()).isEqualTo("WAITING");
    assertThat(mailOf("attempts")).isEqualTo("2");
    assertThat(counted("retried")).isEqualTo(before + 2);
    mail.comeBack();
    roundOn("2018-01-10T10:15:00Z");
    assertThat(mail.of(chamber)).hasSize(1);
    assertThat(state()).isEqualTo("ACCEPTED");
  }

  @Test
  void whatNobodyNeedsAnyMoreIsNotSent() {
    // Given
    openPlanOfTwo();
    mail.goAway();
    roundOn(TOLD);

    // When
    roundOn("2018-01-12T09:59:00Z");
    mail.comeBack();
    roundOn("2018-01-12T23:00:00Z");

    // Then
    assertThat(mailOf("state").split(",")).contains("OUTDATED");
    assertThat(mail.of(chamber)).as("the reminder of the day is younger").hasSize(1);
  }

  @Test
  void aMailThatTheServerRefusesIsNotTriedAgain() throws Exception {
    // Given
    openPlanOfTwo();
    mail.goAway();

    // When
    try (ScriptedMailServer server =
        ScriptedMailServer.on(mail.port(), "RCPT", "550 no such mailbox")) {
      roundOn(TOLD);
      roundOn("2018-01-11T10:00:00Z");

      // Then
      assertThat(state()).isEqualTo("REFUSED");
      assertThat(mailOf("attempts")).isEqualTo("1");
    }
  }

  @ParameterizedTest
  @CsvSource({"RCPT, 451 later", "MAIL, 530 sign in"})
  void aMailThatTheServerPutsOffOrDoesNotLetInIsTriedAgain(String command, String answer)
      throws Exception {
    // Given
    openPlanOfTwo();
    mail.goAway();

    // When
    try (ScriptedMailServer server = ScriptedMailServer.on(mail.port(), command, answer)) {
      roundOn(TOLD);
      roundOn("2018-01-10T10:05:00Z");

      // Then
      assertThat(state()).isEqualTo("WAITING");
      assertThat(mailOf("attempts")).isEqualTo("2");
    }
  }

  @Test
  void aMailOfWhichNobodyKnowsWhetherItWasTakenIsNotSentTwice() throws Exception {
    // Given
    openPlanOfTwo();
    double before = counted("uncertain");
    mail.goAway();

    // When
    try (ScriptedMailServer server = ScriptedMailServer.on(mail.port(), ".", null)) {
      roundOn(TOLD);
      assertThat(state()).isEqualTo("UNCERTAIN");
    }
    mail.comeBack();
    roundOn("2018-01-10T11:00:00Z");
    roundOn("2018-01-11T11:00:00Z");

    // Then
    assertThat(mail.of(chamber)).isEmpty();
    assertThat(state()).isEqualTo("UNCERTAIN");
    assertThat(counted("uncertain")).isEqualTo(before + 1);
    assertThat(told()).as("it stays in the feed").containsExactly("DEADLINE_NEAR");
  }

  @Test
  void aMailWhoseSenderDiedIsGivenUp() throws Exception {
    // Given
    openPlanOfTwo();
    mail.goAway();
    roundOn(TOLD);
    try (Connection connection = postgres.superuser("measurement");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update notice_mail set state = 'TAKEN', due = '2018-01-10T10:10:00Z' where chamber = '"
              + chamber
              + "'");
    }
    mail.comeBack();

    // Then
    roundOn("2018-01-10T10:09:59Z");
    assertThat(state()).isEqualTo("TAKEN");
    TestClock.set("2018-01-10T10:10:00Z");
    assertThat(round.waiting()).contains(chamber);
    round.go();
    assertThat(state()).isEqualTo("UNCERTAIN");
    assertThat(round.waiting()).doesNotContain(chamber);
    assertThat(mail.of(chamber)).isEmpty();
  }

  @Test
  void anAccountThatMakesNoAddressGetsNoMailAndNobodyElseGetsItsMail() {
    // Given
    openPlanOfTwo();
    change(
        Facts.aChamber(chamber)
            .version(9)
            .appointing("x\r\nBcc: thief@evil.example", "ENTE", "DATA_REFERENT", null, null)
            .appointing("thief@evil.example,y", "ENTE", "DATA_REFERENT", null, null)
            .appointing("service-account-erp", "ENTE", "DATA_REFERENT", null, null));

    // When
    roundOn(TOLD);
    // What a slow server did not take goes with a later round.
    roundOn("2018-01-10T10:10:00Z");

    // Then
    assertThat(rows("notice")).isEqualTo(4);
    assertThat(mailOf("state").split(","))
        .containsExactlyInAnyOrder("ACCEPTED", "REFUSED", "REFUSED");
    assertThat(mail.of(chamber)).hasSize(1);
  }
}
