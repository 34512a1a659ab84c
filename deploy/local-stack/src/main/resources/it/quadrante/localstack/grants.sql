-- Who may connect to the database of one service; ${service} is its name.
alter database ${service} owner to ${service}_owner;
revoke all on database ${service} from public;
grant connect on database ${service} to ${service}, ${service}_relay;
