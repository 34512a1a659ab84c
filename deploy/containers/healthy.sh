# healthy.sh PORT [PATH]: ends with 0 if this container answers PATH with 200 or, without a path, takes a connection.
# For images that have bash and no HTTP client.
exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
[ $# -gt 1 ] || exit 0
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
read -r _ status _ <&3
[ "$status" = 200 ]
