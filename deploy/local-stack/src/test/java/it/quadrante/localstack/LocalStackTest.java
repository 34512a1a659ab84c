package it.quadrante.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {
  @TempDir private static Path folder;
  private static final List<String> LINES = Collections.synchronizedList(new ArrayList<>());
  private static LocalStack stack;

  @BeforeAll
  static void start() {
    stack = StackSettings.in(folder).withoutServices().reporting(LINES::add).start();
  }

  @AfterAll
  static void nothingIsLeftBehindAfterClosing() {
    List<ProcessHandle> processes = stack.processes();
    assertThat(processes).hasSize(3).allMatch(ProcessHandle::isAlive);
    stack.close();
    assertThat(processes).noneMatch(ProcessHandle::isAlive);
    DataFolder.lock(folder).close();
  }

  @Test
  void everyPartSaysWhenItIsReady() {
    assertThat(LINES).hasSize(3).allMatch(line -> line.matches("\\w+ +ready in \\d+\\.\\d s"));
  }

  @Test
  void theTokenOfALocalUserCarriesAccountGroupAndAudiences() throws IOException {
    JsonNode token = claims(stack.keycloak().token("ms-validator"));

    assertThat(token.path("iss").asText()).isEqualTo(stack.keycloak().realmUrl());
    assertThat(token.path("preferred_username").asText()).isEqualTo("ms-validator");
    assertThat(token.path("groups")).extracting(JsonNode::asText).containsExactly("/MS/validator");
    assertThat(token.path("aud"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrder("planning-service", "measurement-service", "reporting-service");
    assertThat(token.path("exp").asLong() - token.path("iat").asLong()).isEqualTo(300);
  }

  @Test
  void theReportingClientGetsNoOtherAudience() throws IOException {
    JsonNode token = claims(stack.keycloak().token("lu-viewer", "quadrante-local-reporting"));

    assertThat(token.path("aud").asText()).isEqualTo("reporting-service");
  }

  @Test
  void aFolderInUseIsOneSentence() {
    assertThatThrownBy(() -> StackSettings.in(folder).withoutServices().start())
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "The data folder %s is in use by another running stack (process %d): stop that one first.",
            folder, ProcessHandle.current().pid());
    assertThat(stack.processes()).allMatch(ProcessHandle::isAlive);
  }

  @Test
  void aBusyPortIsOneSentenceBeforeAnythingStarts(@TempDir Path other) throws IOException {
    try (ServerSocket busy = new ServerSocket(0)) {
      StackSettings settings =
          StackSettings.in(other).withoutServices().onPort("reporting", busy.getLocalPort());
      assertThatThrownBy(settings::start)
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "Port %d, needed by reporting, is in use: stop the program that listens there or give reporting another port.",
              busy.getLocalPort());
    }
    assertThat(other.resolve("postgresql")).doesNotExist();
  }

  @Test
  void onePortForTwoPartsIsOneSentence(@TempDir Path other) {
    StackSettings settings =
        StackSettings.in(other)
            .withoutServices()
            .onPort("planning", 28_081)
            .onPort("reporting", 28_081);

    assertThatThrownBy(settings::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("Port 28081 is given to")
        .hasMessageContaining("planning")
        .hasMessageContaining("reporting");
  }

  @Test
  void aPartThatFailsTakesThoseStartingAlongsideWithIt(@TempDir Path other) throws IOException {
    // Given
    List<ProcessHandle> before = children();
    Files.writeString(other.resolve("kafka"), "in the way");
    // When
    assertThatThrownBy(StackSettings.in(other).withoutServices()::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("broker.properties cannot be written");
    // Then
    assertThat(children()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void askedToEndWhileItStartsItLeavesNothingBehind(@TempDir Path other) throws Exception {
    // Given
    Process starting =
        new ProcessBuilder(
                ChildProcess.java(),
                "-cp",
                System.getProperty("java.class.path"),
                StackUntilStopped.class.getName(),
                other.toString())
            .redirectErrorStream(true)
            .start();
    starting.inputReader().readLine();
    List<ProcessHandle> parts = starting.descendants().toList();
    assertThat(parts).hasSizeGreaterThanOrEqualTo(2);
    // When
    starting.destroy();
    // Then
    assertThat(starting.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(parts).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void aServiceThatIsNotBuiltIsOneSentence(@TempDir Path nowhere) {
    assertThatThrownBy(
            () ->
                ServiceProcess.start(
                    "planning-service", nowhere, List.of(), Map.of(), 0, nowhere.resolve("log")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("planning-service is not built");
  }

  private static List<ProcessHandle> children() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
  }

  private static JsonNode claims(String token) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]));
  }
}
