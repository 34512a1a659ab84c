package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every name in the glossary and every place in the README exists in the code. */
class GlossaryTest {
  private static final Path REPOSITORY = Path.of("../..");

  /** {@code scoring/Rules} in backticks. */
  private static final Pattern PLACE = Pattern.compile("`(?:[a-z]+/)*([A-Z][A-Za-z]+)`");

  private static final Pattern ROW = Pattern.compile("^\\| [^|]+ \\| `([A-Za-z_.]+)` \\|.*");

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(REPOSITORY)) {
      return files
          .filter(file -> file.toString().contains("src/main/java"))
          .filter(file -> file.toString().endsWith(".java"))
          .map(GlossaryTest::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean declares(String source, String name) {
    String[] parts = name.split("\\.");
    Pattern type =
        Pattern.compile("\\b(class|record|enum|interface) " + Pattern.quote(parts[0]) + "\\b");
    Pattern member =
        Pattern.compile(
            parts.length == 1 ? "" : "(^|\\W)" + Pattern.quote(parts[1]) + "\\b",
            Pattern.MULTILINE);
    return type.matcher(source).find() && member.matcher(source).find();
  }

  @Test
  void everyNameInTheGlossaryExists() throws IOException {
    List<String> names =
        Files.readAllLines(REPOSITORY.resolve("docs/glossary.md")).stream()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .map(row -> row.group(1))
            .toList();
    List<String> sources = sources();

    assertThat(names).hasSizeGreaterThan(20);
    assertThat(names)
        .allSatisfy(
            name -> assertThat(sources).as(name).anyMatch(source -> declares(source, name)));
  }

  @Test
  void everyPlaceAtWhichTheReadmeSaysToStartExists() throws IOException {
    String readme = Files.readString(REPOSITORY.resolve("README.md"));
    String table = readme.substring(readme.indexOf("## To change X"));
    List<String> names =
        PLACE.matcher(table).results().map(place -> place.group(1)).distinct().toList();
    List<String> sources = sources();

    assertThat(names).hasSizeGreaterThan(10);
    assertThat(names)
        .allSatisfy(
            name -> assertThat(sources).as(name).anyMatch(source -> declares(source, name)));
  }
}
