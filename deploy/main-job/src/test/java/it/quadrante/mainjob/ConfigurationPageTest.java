package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of settings says what the code and the compose file say. */
class ConfigurationPageTest {
  private static final Path REPOSITORY = Path.of("../..");
  private static final Path PAGE = REPOSITORY.resolve("docs/configuration.md");
  private static final String GENERATED =
      "<!-- From here on written by ConfigurationPageTest. -->\n";

  /** A stale page is written anew, so that it only needs a look and a commit. */
  @Test
  void everySettingIsOnThePageAsItsInterfaceHasIt() throws IOException {
    String page = Files.readString(PAGE);
    String written = page.substring(0, page.indexOf(GENERATED)) + GENERATED;

    String fresh = written + SettingsTables.of(REPOSITORY);

    if (!page.equals(fresh)) {
      Files.writeString(PAGE, fresh);
    }
    assertThat(fresh)
        .contains("| `quadrante.events.relay.enabled` | `QUADRANTE_EVENTS_RELAY_ENABLED` |");
    assertThat(page)
        .as("docs/configuration.md was stale and has been written anew")
        .isEqualTo(fresh);
  }

  @Test
  void noSettingOfOursStandsOutsideAnInterface() throws IOException {
    try (Stream<Path> files = Files.walk(REPOSITORY)) {
      assertThat(files.filter(file -> file.toString().matches(".*/src/main/java/.*\\.java")))
          .hasSizeGreaterThan(100)
          .noneMatch(file -> text(file).contains("@ConfigProperty(name = \"quadrante."));
    }
  }

  @Test
  void everyVariableOfTheComposeFileIsOnThePage() throws IOException {
    Set<String> read = variables("docker-compose.yml", "\\$\\{(QUADRANTE_\\w+)");

    Set<String> told = variables("docs/configuration.md", "`(QUADRANTE_\\w+)`");

    assertThat(read).hasSizeGreaterThan(20);
    assertThat(told).containsAll(read);
  }

  @Test
  void whatTheExampleSetsTheComposeFileReads() throws IOException {
    Set<String> set = variables(".env.example", "(?m)^(QUADRANTE_\\w+)=");

    Set<String> read = variables("docker-compose.yml", "\\$\\{(QUADRANTE_\\w+)");

    assertThat(set).hasSizeGreaterThan(10);
    assertThat(read).containsAll(set);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> variables(String file, String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(REPOSITORY.resolve(file)));
    Set<String> names = new TreeSet<>();
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
