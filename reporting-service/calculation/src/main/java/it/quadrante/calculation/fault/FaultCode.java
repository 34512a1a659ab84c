package it.quadrante.calculation.fault;

import java.util.Arrays;
import java.util.List;

/**
 * Every fault with its sentences, {0} and {1} standing for what they name: the one place of them.
 */
public enum FaultCode {
  FORMULA_EMPTY("La formula è vuota.", "The formula is empty."),
  FORMULA_TOO_LONG(
      "La formula supera {0} caratteri.", "The formula is longer than {0} characters."),
  FORMULA_TOO_DEEP(
      "Ci sono più di {0} parentesi una dentro l’altra.",
      "More than {0} brackets stand inside one another."),
  FORMULA_CHARACTER(
      "Il segno «{0}» non si può usare in una formula.",
      "The sign “{0}” has no place in a formula."),
  FORMULA_OPERAND_EXPECTED(
      "Qui manca una misura tra parentesi quadre, un numero o una parentesi.",
      "A measure in square brackets, a number or a bracket is missing here."),
  FORMULA_OPERATOR_EXPECTED(
      "Prima di «{0}» manca un operatore (+ − × /): nulla si moltiplica da sé.",
      "An operator (+ − × /) is missing before “{0}”: nothing multiplies implicitly."),
  FORMULA_BRACKET_NOT_CLOSED(
      "La parentesi aperta qui non viene chiusa.", "The bracket opened here is not closed."),
  FORMULA_BRACKET_NOT_OPENED(
      "La parentesi chiusa qui non è stata aperta.", "The bracket closed here was not opened."),
  FORMULA_MEASURE_NOT_CLOSED(
      "Alla misura che inizia qui manca la parentesi quadra chiusa.",
      "The measure that begins here lacks its closing square bracket."),
  FORMULA_MEASURE_EMPTY(
      "Tra le parentesi quadre manca il codice della misura.",
      "The square brackets hold no measure code."),
  FORMULA_NUMBER_AMBIGUOUS(
      "Il numero {0} si può leggere in due modi: scrivere {1} se sono migliaia, {2} se sono"
          + " decimali.",
      "The number {0} can be read in two ways: write {1} for thousands, {2} for decimals."),
  FORMULA_NUMBER(
      "{0} non è un numero: al più una virgola (o un punto) per i decimali, nessun separatore delle"
          + " migliaia.",
      "{0} is not a number: at most one decimal comma (or point), no thousands separator."),
  FORMULA_NUMBER_TOO_LARGE("Il numero {0} ha troppe cifre.", "The number {0} has too many digits."),
  FORMULA_WORD(
      "«{0}» non è una funzione (min, max, abs, round, if); una misura va tra parentesi quadre:"
          + " [{0}].",
      "“{0}” is no function (min, max, abs, round, if); a measure stands in square brackets: [{0}]."),
  FORMULA_ARGUMENTS(
      "La funzione {0} si scrive {1}, con gli argomenti separati da punto e virgola.",
      "The function {0} is written {1}, its arguments separated by semicolons."),
  FORMULA_COMMA(
      "Gli argomenti si separano con il punto e virgola; la virgola serve ai decimali.",
      "Arguments are separated by semicolons; the comma is for decimals."),
  FORMULA_SEMICOLON(
      "Il punto e virgola separa gli argomenti di una funzione: qui non serve.",
      "The semicolon separates the arguments of a function: it has no place here."),
  FORMULA_COMPARISON_OUTSIDE_IF(
      "Il confronto «{0}» si usa soltanto come condizione di if.",
      "The comparison “{0}” is used only as the condition of if."),
  FORMULA_COMPARISON_EXPECTED(
      "La condizione di if vuole un confronto, per esempio [A] > 0.",
      "The condition of if needs a comparison, for example [A] > 0."),
  FORMULA_ROUND_DECIMALS(
      "I decimali di round sono un numero intero da 0 a 10.",
      "The decimals of round are a whole number from 0 to 10."),
  FORMULA_DIVISION_BY_ZERO(
      "Qui si divide per qualcosa che vale sempre zero.", "The divisor here is always zero."),
  FORMULA_NO_MEASURE(
      "La formula non contiene alcuna misura tra parentesi quadre.",
      "The formula holds no measure in square brackets."),
  FORMULA_UNKNOWN_MEASURE(
      "La misura [{0}] non esiste nel piano.", "The measure [{0}] is not in the plan."),
  FORMULA_DATE_ARITHMETIC(
      "[{0}] è una data: deve essere da sola, con le date non si calcola.",
      "[{0}] is a date: it must stand alone, dates take no arithmetic."),
  FORMULA_WORDS_ARITHMETIC(
      "[{0}] è un giudizio in parole: deve essere da solo.",
      "[{0}] is a judgement in words: it must stand alone."),
  FORMULA_MEAN_IN_RATIO(
      "[{0}] si consolida con la media: dentro un rapporto, meglio il rapporto delle somme.",
      "[{0}] consolidates by mean: a ratio should be a ratio of sums."),

  PROFILE_CODE("Il profilo non ha un codice.", "The profile has no code."),
  PROFILE_VERSION("La versione parte da 1.", "Versions start at 1."),
  PROFILE_DECIMALS("I decimali vanno da 0 a 10.", "Decimals go from 0 to 10."),
  PROFILE_SEMAFORO_MISSING("Mancano le soglie del semaforo.", "The semaforo has no thresholds."),
  PROFILE_SEMAFORO_UPSIDE_DOWN(
      "La soglia del verde ({0}) deve superare quella del giallo ({1}).",
      "The threshold of green ({0}) must be above that of yellow ({1})."),
  PROFILE_SEMAFORO_OUT_OF_REACH(
      "La soglia {0} è fuori dalle percentuali possibili.",
      "The threshold {0} is outside the possible percentages."),
  PROFILE_ROLL_UP_MISSING(
      "Manca il modo di aggregare (politica e base).",
      "The roll-up (policy and basis) is missing."),
  PROFILE_MISSING_AT_YEAR_END(
      "Non è detto che cosa fare dei valori mancanti a fine anno.",
      "What happens to values missing at year end is not stated."),

  RULE_MISSING("Manca la regola di punteggio.", "The scoring rule is missing."),
  CAP_BELOW_HUNDRED(
      "Il tetto {0} è sotto 100: un obiettivo raggiunto non avrebbe mai il 100 %.",
      "The cap {0} is below 100: a target reached would never have 100 %."),
  BANDS_MISSING(
      "Mancano le fasce: la regola BANDS ne vuole almeno una.",
      "The bands are missing: the rule BANDS needs at least one."),
  BAND_INCOMPLETE(
      "Ogni fascia vuole una soglia e una percentuale non negativa.",
      "Every band needs a threshold and a percentage that is not negative."),
  BANDS_UNORDERED(
      "Le fasce devono essere in ordine: ogni soglia più difficile dà una percentuale più alta.",
      "The bands must be ordered: every threshold harder to reach gives a higher percentage."),
  POINTS_MISSING(
      "Mancano i punti per giorno di ritardo: la regola DATE_DECAY li vuole.",
      "The points per day late are missing: the rule DATE_DECAY needs them."),
  POINTS_NOT_POSITIVE(
      "I punti per giorno di ritardo devono essere maggiori di zero.",
      "The points per day late must be above zero."),

  DUPLICATE("«{0}» compare più di una volta.", "“{0}” stands more than once."),
  UNKNOWN_REFERENCE("«{0}» non esiste nel piano.", "“{0}” is not in the plan."),
  PARENT_LEVEL(
      "Un nodo {0} non può stare sotto un nodo {1}.",
      "A node {0} cannot stand beneath a node {1}.");

  private final String italian;
  private final String english;

  FaultCode(String italian, String english) {
    this.italian = italian;
    this.english = english;
  }

  public String italian(List<String> arguments) {
    return filled(italian, arguments);
  }

  public String english(List<String> arguments) {
    return filled(english, arguments);
  }

  static List<String> texts(Object... arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toList();
  }

  private static String filled(String sentence, List<String> arguments) {
    String text = sentence;
    for (int i = 0; i < arguments.size(); i++) {
      text = text.replace("{" + i + "}", arguments.get(i));
    }
    return text;
  }
}
