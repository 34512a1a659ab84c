# topics.sh BROKER: creates the topics of topics.txt that are missing and gives all of them the settings of its * line.
set -euo pipefail
list=/quadrante/local-stack/topics.txt
broker=$1
export LOG_DIR=/tmp KAFKA_LOG4J_OPTS=-Dlog4j2.configurationFile=/quadrante/kafka-log4j2.properties
cd /opt/kafka/bin

read -r -a all <<<"$(sed -n 's/^\* //p' "$list")"
partitions=1 settings=()
for setting in "${all[@]}"; do
  case $setting in
    partitions=*) partitions=${setting#*=} ;;
    *) settings+=("$setting") ;;
  esac
done

# One line a topic: name, tab, settings.
present=$(./kafka-topics.sh --bootstrap-server "$broker" --describe | sed -n 's/^Topic: *\([^\t ]*\)\t.*Configs: *\(.*\)$/\1\t\2/p')

while read -r topic; do
  if ! configs=$(grep "^$topic"$'\t' <<<"$present"); then
    ./kafka-topics.sh --bootstrap-server "$broker" --create --topic "$topic" --partitions "$partitions" \
      --replication-factor 1 "${settings[@]/#/--config=}"
    continue
  fi
  wrong=()
  for setting in "${settings[@]}"; do
    [[ ",${configs#*$'\t'}," == *",$setting,"* ]] || wrong+=("$setting")
  done
  if [ ${#wrong[@]} -gt 0 ]; then
    ./kafka-configs.sh --bootstrap-server "$broker" --entity-type topics --entity-name "$topic" --alter \
      --add-config "$(IFS=,; echo "${wrong[*]}")"
  fi
done < <(grep -v -e '^#' -e '^\*' -e '^ *$' "$list")
echo 'Topics are ready.'
