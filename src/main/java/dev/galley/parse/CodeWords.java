package dev.galley.parse;

import java.util.Map;
import java.util.Set;

/// The words by which lines of source code begin, and the words that only running text has.
final class CodeWords {

    /// Words of running text that no language uses as a keyword.
    static final Set<String> PROSE =
            words(
                    "the a an of that this these those it its they you your yours we our ours are"
                            + " was were be been being which who whom whose what how why there"
                            + " should must could would will may might nobody every each one"
                            + " about until before after without between because but so only still"
                            + " never always most more some same own them their than once has have"
                            + " had does did i me my he she his her any many much few also just"
                            + " here now first second last");

    /// Words that join others in running text, and rarely stand in a command.
    static final Set<String> JOINING =
            words("or and in on for to with not if when from by as at is then into out off while");

    /// Upper-case words that begin a statement of SQL or an instruction of a container file.
    static final Set<String> UPPER =
            words(
                    "SELECT INSERT UPDATE DELETE CREATE ALTER DROP FROM WHERE JOIN LEFT RIGHT INNER"
                            + " OUTER CROSS ORDER GROUP HAVING LIMIT OFFSET VALUES SET WITH UNION"
                            + " BEGIN COMMIT ROLLBACK EXPLAIN ON AND OR IN AS CASE WHEN THEN ELSE"
                            + " END RETURNING USING ANALYZE VACUUM GRANT REVOKE TRUNCATE INTO"
                            + " PRIMARY FOREIGN CONSTRAINT UNIQUE INDEX KEY REFERENCES DECLARE"
                            + " RUN CMD COPY ADD ENV EXPOSE WORKDIR ENTRYPOINT ARG USER VOLUME"
                            + " HEALTHCHECK LABEL SHELL STOPSIGNAL GET POST PUT PATCH HEAD DESC"
                            + " ASC MERGE REINDEX PARTITION OVER");

    /// One-word lines that are statements.
    static final Set<String> SINGLE =
            words(
                    "else try pass end fi done do then begin break continue return esac finally"
                            + " ensure default rescue nil null none true false endif endforeach"
                            + " endwhile endfor exit rollback commit main raise retry"
                            + " super yield redo throw pwd ls whoami");

    /// Words that a line of running text begins with, and no line of code.
    static final Set<String> ASKING = words("the what how why your our");

    /// One-word lines that are statements, and stand between other lines of code.
    static final Set<String> INNER =
            words("finally default main true false null none nil rescue ensure");

    /// Words that are values in one language or another.
    static final Set<String> VALUES =
            words("None True False null nil undefined true false this self err NULL");

    /// Words that open a block which a colon or a brace follows.
    static final Set<String> OPENERS =
            words(
                    "if elif else for while try except finally with match case class def async"
                            + " switch elseif elsif foreach default lambda");

    /// Words that declare, where a name follows.
    static final Set<String> DECLARING =
            words(
                    "class interface struct enum trait type impl module record namespace object"
                            + " protocol extension");

    /// Words that begin a statement, where more than plain words follow.
    static final Set<String> STATEMENT =
            words(
                    "const let var val public private protected static final async await export"
                        + " yield raise throw del elif elsif foreach unless until import require"
                        + " puts include use package return new function func fn def throws"
                        + " readonly declare abstract override defer assert global nonlocal goto"
                        + " loop mut");

    /// For a word that begins a line of SQL in lower case, the words that may stand behind it.
    static final Map<String, Set<String>> SQL_PAIRS =
            Map.ofEntries(
                    Map.entry("insert", words("into")),
                    Map.entry("delete", words("from")),
                    Map.entry("create", words("table index view unique or")),
                    Map.entry("alter", words("table")),
                    Map.entry("drop", words("table index column")),
                    Map.entry("order", words("by")),
                    Map.entry("group", words("by")),
                    Map.entry("left", words("join")),
                    Map.entry("inner", words("join")),
                    Map.entry("right", words("join")),
                    Map.entry("outer", words("join")),
                    Map.entry("cross", words("join")),
                    Map.entry("add", words("column constraint")),
                    Map.entry("primary", words("key")),
                    Map.entry("foreign", words("key")),
                    Map.entry("partition", words("by")),
                    Map.entry("explain", words("analyze select")),
                    Map.entry("if", words("exists")),
                    Map.entry("on", words("conflict")),
                    Map.entry("union", words("all")),
                    Map.entry("grant", words("select insert update delete all usage execute")),
                    Map.entry("revoke", words("select insert update delete all usage execute")),
                    Map.entry("truncate", words("table")),
                    Map.entry(
                            "show", words("tables databases processlist variables create grants")),
                    Map.entry("vacuum", words("analyze full verbose")),
                    Map.entry("merge", words("into")),
                    Map.entry("with", words("recursive")));

    /// Words that go on with a statement of SQL.
    static final Set<String> SQL_NEXT =
            words(
                    "from where set values join left inner right order group having limit on and or"
                            + " union returning into as offset");

    /// Programs that are run from a shell.
    static final Set<String> COMMANDS =
            words(
                    "git docker docker-compose npm npx pnpm yarn pip pip3 pipx python python3 php"
                        + " composer artisan kubectl helm make cargo go mvn gradle curl wget ssh"
                        + " scp rsync cp mv rm mkdir rmdir cd ls cat echo export sudo apt apt-get"
                        + " yum dnf apk brew systemctl service chmod chown tar zip unzip gzip grep"
                        + " sed awk find tail head psql mysql sqlite3 redis-cli mongosh terraform"
                        + " ansible ansible-playbook node bundle rails rake ruby gem source set"
                        + " kill killall ps df du crontab openssl jq xargs tee touch ln sleep nginx"
                        + " caddy certbot pg_dump pg_restore mysqldump journalctl pytest ruff"
                        + " uvicorn gunicorn celery flask poetry uv deno bun tsc eslint prettier"
                        + " vite aws gcloud az dotnet swift javac java wp drush alembic flyway"
                        + " pre-commit mypy black vagrant podman minikube kind printf read test"
                        + " trap unset alias eval exec nohup watch time diff sort uniq wc cut tr"
                        + " dig ping nc traceroute ufw iptables useradd usermod passwd su k6 ab wrk"
                        + " siege vendor/bin/phpunit phpunit phpstan pint gofmt golangci-lint"
                        + " rustup rustc clippy rspec rubocop puma sidekiq pm2 supervisorctl nvm"
                        + " pyenv rbenv tox nox gulp webpack esbuild jest vitest mocha nodemon"
                        + " symfony pecl ddev mix sbt gradlew ./gradlew ./mvnw kustomize argocd"
                        + " eksctl doctl flyctl heroku vercel netlify wrangler gh svn hg rclone"
                        + " restic borg mongodump mongorestore mysqladmin createdb dropdb pgbench"
                        + " vacuumdb etcdctl pulumi serverless buildah skopeo trivy httpie nslookup"
                        + " telnet nmap tcpdump lsof strace vmstat iostat uptime htop dmesg umount"
                        + " lsblk adduser groupadd whoami uname printenv tmux timedatectl sysctl"
                        + " apachectl a2ensite a2enmod varnishadm varnishreload haproxy rabbitmqctl"
                        + " airflow dbt jupyter conda pdm twine isort flake8 pylint bandit"
                        + " django-admin sha256sum md5sum base64 stat ssh-keygen ssh-copy-id"
                        + " ssh-add vi vim nano pwd realpath basename dirname mktemp logrotate"
                        + " certutil keytool gpg");

    /// For a program, the words that may stand behind it.
    static final Map<String, Set<String>> SUBCOMMANDS =
            Map.ofEntries(
                    Map.entry(
                            "git",
                            words(
                                    "add commit push pull fetch checkout switch rebase merge status"
                                        + " log diff clone tag stash reset revert init remote"
                                        + " branch bisect show rm config restore blame cherry-pick"
                                        + " worktree describe grep submodule reflog mv archive gc"
                                        + " fsck apply shortlog")),
                    Map.entry(
                            "docker",
                            words(
                                    "compose build run push pull exec ps logs stop start rm images"
                                        + " system volume network inspect login tag stats image cp"
                                        + " attach kill pause rename restart rmi save load swarm"
                                        + " stack service top update version info events diff"
                                        + " commit create buildx context container")),
                    Map.entry(
                            "docker-compose", words("up down build run exec logs ps restart pull")),
                    Map.entry(
                            "npm",
                            words(
                                    "install ci run test start publish audit init update exec i"
                                        + " outdated view ls list link prune rebuild version fund"
                                        + " dedupe pack uninstall cache")),
                    Map.entry(
                            "pnpm",
                            words(
                                    "install run test add dev build dlx exec remove update"
                                            + " outdated")),
                    Map.entry(
                            "yarn",
                            words(
                                    "install add build test dev start run remove upgrade"
                                            + " outdated why")),
                    Map.entry("bun", words("install run test add x build")),
                    Map.entry(
                            "composer",
                            words(
                                    "install require update dump-autoload audit validate"
                                            + " outdated show remove global run-script self-update"
                                            + " diagnose")),
                    Map.entry(
                            "cargo",
                            words(
                                    "build test run check fmt clippy new add bench update doc"
                                            + " publish tree remove")),
                    Map.entry(
                            "go",
                            words(
                                    "build test run mod vet fmt get install generate list"
                                            + " tool work clean env version")),
                    Map.entry(
                            "kubectl",
                            words(
                                    "apply get rollout logs describe delete scale exec set patch"
                                        + " port-forward top config create edit expose run cordon"
                                        + " drain uncordon label annotate auth explain cp wait diff"
                                        + " cluster-info")),
                    Map.entry(
                            "systemctl",
                            words(
                                    "restart reload status start stop enable disable"
                                            + " daemon-reload list-timers list-units is-active"
                                            + " is-enabled mask unmask cat show kill")),
                    Map.entry("service", words("nginx mysql redis php-fpm postgresql apache2")),
                    Map.entry(
                            "terraform",
                            words(
                                    "init plan apply destroy fmt validate import state output"
                                            + " show workspace refresh taint")),
                    Map.entry(
                            "helm",
                            words(
                                    "install upgrade rollback list repo template uninstall"
                                            + " search show lint pull history status get")),
                    Map.entry("pip", words("install freeze list uninstall check show wheel")),
                    Map.entry("pip3", words("install freeze list uninstall check")),
                    Map.entry("uv", words("pip sync run add lock venv")),
                    Map.entry("poetry", words("install add run build lock update shell")),
                    Map.entry("php", words("artisan bin/console")),
                    Map.entry(
                            "apt-get",
                            words("update install upgrade remove autoremove clean purge")),
                    Map.entry(
                            "apt",
                            words(
                                    "update install upgrade remove autoremove search list"
                                            + " show purge")),
                    Map.entry("bundle", words("install exec update")),
                    Map.entry("rails", words("db:migrate new server console generate")),
                    Map.entry("gem", words("install update")),
                    Map.entry("dotnet", words("build run test publish restore add new")),
                    Map.entry("mvn", words("clean verify test package install compile")),
                    Map.entry("alembic", words("upgrade downgrade revision history current")),
                    Map.entry("vagrant", words("up halt destroy ssh")),
                    Map.entry("brew", words("install update upgrade services")),
                    Map.entry("aws", words("s3 ec2 ecs iam lambda logs")),
                    Map.entry("nginx", words("-t -s")),
                    Map.entry("python", words("manage.py setup.py main.py")),
                    Map.entry("celery", words("worker beat")),
                    Map.entry("pm2", words("restart start stop list reload delete save monit")),
                    Map.entry("supervisorctl", words("restart status reread update start stop")),
                    Map.entry("redis-cli", words("ping info flushall flushdb monitor keys get")),
                    Map.entry(
                            "wp", words("plugin theme cache cron option post user db core config")),
                    Map.entry("crontab", words("-e -l -u")),
                    Map.entry("conda", words("install create activate env")),
                    Map.entry("set", words("-e -eu -euo -x -o")));

    /// Words behind `docker compose`.
    static final Set<String> COMPOSE =
            words(
                    "up down build run exec logs ps restart pull push stop start config rm -f"
                            + " --file");

    /// Words behind a program that name a thing as well as they say what to do.
    static final Set<String> THINGS =
            words(
                    "images volume network system image stats services service logs history remote"
                            + " stack container context events version info cache");

    private CodeWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
