package it.quadrante.reporting.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.figure.Figure;
import it.quadrante.figure.FigureOutOfBounds;
import it.quadrante.problem.Fault;
import it.quadrante.reporting.input.events.ValueValidated.Kind;
import it.quadrante.reporting.whatif.SupposedValue.Content;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what was sent of one value; every fault is told at its place, nothing is thrown. */
final class ReadContent {
  private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int FIRST_YEAR = 2000;
  private static final int LONGEST_WORDS = 10_000;

  private final String path;
  private final List<Fault> faults;

  /**
   * @param path JSON pointer of the value
   * @param faults where they are added
   */
  ReadContent(String path, List<Fault> faults) {
    this.path = path;
    this.faults = faults;
  }

  Optional<Entry> entry(Content content) {
    Optional<Kind> kind = kind(content.kind());
    if (kind.isEmpty() || !hasOnlyItsMember(kind.get(), content)) {
      return Optional.empty();
    }
    return switch (kind.get()) {
      case NUMBER -> figure(path + "/number", content.number()).map(Entry.Number::new);
      case DATE -> date(content.date()).map(Entry.Day::new);
      case YES_NO -> Optional.of(new Entry.YesNo(content.yes()));
      case WORDS -> words(content.words()).map(Entry.Words::new);
      case NOT_REALISED -> Optional.of(new Entry.NotRealised());
    };
  }

  private Optional<Kind> kind(String sent) {
    Optional<Kind> kind =
        Stream.of(Kind.values()).filter(each -> each.name().equals(sent)).findFirst();
    if (kind.isEmpty()) {
      add(path + "/kind", SuppositionFault.KIND_UNKNOWN, Objects.toString(sent, ""));
    }
    return kind;
  }

  private boolean hasOnlyItsMember(Kind kind, Content content) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("number", content.number());
    members.put("date", content.date());
    members.put("yes", content.yes());
    members.put("words", content.words());
    members.values().removeIf(Objects::isNull);
    String own = memberOf(kind);
    boolean there = own.isEmpty() || members.remove(own) != null;
    if (!there) {
      add(path + "/" + own, SuppositionFault.MEMBER_MISSING, own);
    }
    for (String other : members.keySet()) {
      add(path + "/" + other, SuppositionFault.MEMBER_TOO_MANY, other, kind);
    }
    return there && members.isEmpty();
  }

  private static String memberOf(Kind kind) {
    return switch (kind) {
      case NUMBER -> "number";
      case DATE -> "date";
      case YES_NO -> "yes";
      case WORDS -> "words";
      case NOT_REALISED -> "";
    };
  }

  /** Bounds are checked before any arithmetic. */
  Optional<Figure> figure(String at, JsonNode sent) {
    if (!sent.isNumber()) {
      add(at, SuppositionFault.NUMBER_UNREADABLE);
      return Optional.empty();
    }
    try {
      return Optional.of(Figure.accept(sent.decimalValue()));
    } catch (FigureOutOfBounds tooMany) {
      add(at, SuppositionFault.FIGURE_OUT_OF_BOUNDS);
      return Optional.empty();
    }
  }

  private Optional<LocalDate> date(String sent) {
    if (!ISO_DATE.matcher(sent).matches()) {
      add(path + "/date", SuppositionFault.DATE_UNREADABLE);
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(sent);
      if (date.getYear() >= FIRST_YEAR) {
        return Optional.of(date);
      }
      add(path + "/date", SuppositionFault.DATE_TOO_EARLY, sent, FIRST_YEAR);
    } catch (DateTimeException impossible) {
      add(path + "/date", SuppositionFault.DATE_UNREADABLE);
    }
    return Optional.empty();
  }

  private Optional<String> words(String sent) {
    if (sent.isBlank()) {
      add(path + "/words", SuppositionFault.WORDS_REQUIRED);
      return Optional.empty();
    }
    if (sent.length() > LONGEST_WORDS) {
      add(path + "/words", SuppositionFault.TEXT_TOO_LONG, LONGEST_WORDS);
      return Optional.empty();
    }
    return Optional.of(sent);
  }

  private void add(String at, SuppositionFault code, Object... arguments) {
    faults.add(Fault.at(at, code, arguments));
  }
}
