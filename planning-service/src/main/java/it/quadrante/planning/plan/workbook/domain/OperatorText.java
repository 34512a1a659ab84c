package it.quadrante.planning.plan.workbook.domain;

import it.quadrante.planning.plan.domain.Operator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An operator before what it holds against or behind it: {@code >= 80}, {@code non oltre 10},
 * {@code 10 o meno}.
 *
 * @param operator empty where none stands there
 * @param rest what it holds against
 */
record OperatorText(Optional<Operator> operator, String rest) {

  /** Longer ones first: {@code non più di} is no {@code più di}. */
  private static final Map<String, Operator> WORDS = words();

  /** Longer ones first here too. */
  private static final Map<String, Operator> BEHIND = behind();

  static OperatorText of(String text) {
    for (Map.Entry<String, Operator> word : WORDS.entrySet()) {
      if (text.startsWith(word.getKey())) {
        return new OperatorText(
            Optional.of(word.getValue()), text.substring(word.getKey().length()).strip());
      }
    }
    for (Map.Entry<String, Operator> word : BEHIND.entrySet()) {
      if (text.endsWith(word.getKey())) {
        return new OperatorText(
            Optional.of(word.getValue()),
            text.substring(0, text.length() - word.getKey().length()).strip());
      }
    }
    return new OperatorText(Optional.empty(), text);
  }

  private static Map<String, Operator> words() {
    Map<String, Operator> words = new LinkedHashMap<>();
    put(words, Operator.AT_LEAST, ">=", "=>", "≥", "almeno ", "minimo ", "non meno di ");
    put(words, Operator.AT_LEAST, "non inferiore a ", "maggiore o uguale a ");
    put(words, Operator.AT_LEAST, "pari o superiore a ", "uguale o superiore a ");
    put(words, Operator.AT_MOST, "<=", "=<", "≤", "non oltre ", "al massimo ", "massimo ");
    put(words, Operator.AT_MOST, "non più di ", "non piu di ", "non superiore a ", "fino a ");
    put(words, Operator.AT_MOST, "minore o uguale a ", "pari o inferiore a ", "entro ");
    put(words, Operator.MORE_THAN, ">", "più di ", "piu di ", "maggiore di ", "superiore a ");
    put(words, Operator.MORE_THAN, "oltre ");
    put(words, Operator.LESS_THAN, "<", "meno di ", "minore di ", "inferiore a ");
    put(words, Operator.EXACTLY, "=", "pari a ", "uguale a ", "esattamente ");
    return words;
  }

  private static Map<String, Operator> behind() {
    Map<String, Operator> words = new LinkedHashMap<>();
    put(words, Operator.AT_MOST, " o meno", " al massimo", " massimo", " max", " max.", " al più");
    put(words, Operator.AT_MOST, " o inferiore");
    put(words, Operator.AT_LEAST, " o più", " o piu", " al minimo", " minimo", " min", " min.");
    put(words, Operator.AT_LEAST, " almeno", " al meno", " o superiore");
    return words;
  }

  private static void put(Map<String, Operator> words, Operator operator, String... forms) {
    for (String form : forms) {
      words.put(form, operator);
    }
  }
}
