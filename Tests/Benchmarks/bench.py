#!/usr/bin/env python3
"""Measures Cadre beside the floor of the same machine in the same run, and prints one table.

    bash .ci/build
    Tests/Benchmarks/bench.py --quick

Needs Python 3.9 and nothing else of Python; cc and libncursesw for the floor; sqlite3 for the floors of lists and
rebuild (left out where it is not there). docs/performance.md tells how to read the figures.

Method. Whole processes: wall clock around fork and wait, CPU and peak memory from wait4. Screens: the program
runs in a pty of 80 x 24; a key is over with the last byte before 25 ms of silence; its CPU is the difference of
/proc/PID/schedstat (nanoseconds). Programs that are compared take turns, so that a slow spell of the machine
slows all of them; what is printed is the median, with p99 where it matters.
"""

import argparse
import contextlib
import fcntl
import glob
import os
import pty
import re
import select
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
import termios
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
QUIET = 0.025
# The end of the made-up years, where their missions run.
TODAY = "2029-01-02"


def median(values):
    return percentile(values, 50)


def percentile(values, percent):
    """The smallest value that so many percent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-len(ordered) * percent // 100) - 1))]


# ---------------------------------------------------------------- whole processes

class Run:
    """One process from fork to wait: milliseconds, milliseconds of CPU, megabytes."""

    def __init__(self, argv, env, stdin=None):
        begin = time.monotonic()
        process = subprocess.Popen(
            argv, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        error = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = (time.monotonic() - begin) * 1000
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{' '.join(argv)}: {process.returncode}: {error.decode(errors='replace')}")
        self.cpu = (usage.ru_utime + usage.ru_stime) * 1000
        self.rss = usage.ru_maxrss / 1024


def in_turns(repeats, *makers):
    """Runs each maker in turn, so many times; the lists of what they made."""
    results = [[] for _ in makers]
    for _ in range(repeats):
        for maker, result in zip(makers, results):
            result.append(maker())
    return results


# ---------------------------------------------------------------- screens

class Screen:
    """A program in a pty of its own."""

    def __init__(self, argv, env, width=80, height=24):
        self.begin = time.monotonic()
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            size = struct.pack("HHHH", height, width, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            os.execve(argv[0], argv, env)
        self.bytes = 0
        os.set_blocking(self.master, False)
        # Some programs switch the terminal's modes long before they draw: that is no screen yet.
        last = self.begin
        while self.bytes < 500 and time.monotonic() < self.begin + 20:
            last = self.drain(1)
        self.first = (last - self.begin) * 1000
        self.first_cpu = self.cpu()
        if self.bytes < 500:
            sys.exit(f"{argv[0]}: no screen appeared")

    def drain(self, patience):
        """Reads until nothing has come for a while; the time of the last byte."""
        last = time.monotonic()
        wait = patience
        while select.select([self.master], [], [], wait)[0]:
            try:
                data = os.read(self.master, 65536)
            except OSError:
                break
            if not data:
                break
            last = time.monotonic()
            self.bytes += len(data)
            wait = QUIET
        return last

    def cpu(self):
        """Milliseconds, from the scheduler's own count; ticks are too coarse."""
        with open(f"/proc/{self.pid}/schedstat") as file:
            return int(file.read().split()[0]) / 1e6

    def press(self, key):
        """Milliseconds to the last byte, milliseconds of CPU, bytes."""
        cpu, count, begin = self.cpu(), self.bytes, time.monotonic()
        os.write(self.master, key.encode())
        last = self.drain(0.5)
        wall = (last - begin) * 1000 if self.bytes > count else 0.0
        return wall, self.cpu() - cpu, self.bytes - count

    def resident(self):
        with open(f"/proc/{self.pid}/status") as file:
            text = file.read()
        return int(re.search(r"VmRSS:\s+(\d+)", text)[1]) / 1024, int(re.search(r"VmHWM:\s+(\d+)", text)[1]) / 1024

    def sleeps(self):
        with open(f"/proc/{self.pid}/status") as file:
            return int(re.search(r"\nvoluntary_ctxt_switches:\s+(\d+)", file.read())[1])

    def end(self):
        try:
            os.kill(self.pid, signal.SIGTERM)
        except ProcessLookupError:
            pass
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline:
            self.drain(0.01)
            done, _ = os.waitpid(self.pid, os.WNOHANG)
            if done:
                break
        else:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.master)


def started(argv, env):
    """Wall clock and CPU of one start to the first screen."""
    screen = Screen(argv, env)
    screen.end()
    return screen.first, screen.first_cpu


# ---------------------------------------------------------------- the table

class Report:
    def __init__(self):
        self.rows = []

    def add(self, size, what, figures, beside=""):
        self.rows.append((size, what, figures, beside))
        print(f"{size:>9}  {what:<34} {figures:<52} {beside}", flush=True)


def ms(value):
    return f"{value:.2f} ms" if value < 10 else f"{value:.1f} ms" if value < 100 else f"{value:.0f} ms"


def beside(name, floor, ratio):
    return f"{name} {ms(floor)}, ratio {ratio:.1f}"


def paired(ours, floors):
    """Median of the ratios of what ran side by side."""
    return median([a / b for a, b in zip(ours, floors) if b > 0])


# ---------------------------------------------------------------- what is measured

class Bench:
    def __init__(self, cadre, floor, folder, quick, report):
        self.cadre, self.floor, self.folder, self.quick, self.report = cadre, floor, folder, quick, report
        self.env = {
            "HOME": f"{folder}/home", "XDG_CACHE_HOME": f"{folder}/cache", "XDG_STATE_HOME": f"{folder}/state",
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
        }
        os.makedirs(self.env["HOME"], exist_ok=True)
        self.sqlite = shutil.which("sqlite3")

    def command(self, size, *arguments):
        return [self.cadre, *arguments, "--workspace", f"{self.folder}/w{size}", "--today", TODAY, "--lang", "en"]

    def index(self, size):
        found = []
        for folder, _, names in os.walk(self.env["XDG_CACHE_HOME"]):
            found += [os.path.join(folder, name) for name in names if name.endswith(".sqlite")]
        return max(found, key=os.path.getmtime)

    def prepare(self, size):
        path = f"{self.folder}/w{size}"
        if not os.path.exists(path):
            Run([self.cadre, "selftest", "generate", path, str(size)], self.env)
        # Each workspace has a cache of its own, so that its index is easily found.
        self.env["XDG_CACHE_HOME"] = f"{self.folder}/cache{size}"
        shutil.rmtree(self.env["XDG_CACHE_HOME"], ignore_errors=True)

    def rebuild(self, size):
        """The first command after the index was lost makes it anew; beside it, SQLite alone with the same rows."""
        ours, floors = [], []
        for _ in range(1 if self.quick or size > 100_000 else 3):
            shutil.rmtree(self.env["XDG_CACHE_HOME"], ignore_errors=True)
            ours.append(Run(self.command(size, "mission", "list", "--limit", "1"), self.env))
            if self.sqlite:
                floors.append(self.copy_of_index())
        cpu, wall, rss = (median([getattr(run, name) for run in ours]) for name in ("cpu", "wall", "rss"))
        floor = beside(
            "sqlite3 wall", median([run.wall for run in floors]),
            paired([run.wall for run in ours], [run.wall for run in floors])) if floors else ""
        self.report.add(
            size, "rebuild of the index",
            f"{size / cpu * 1000:,.0f} lines/s of CPU, {size / wall * 1000:,.0f} of wall clock, peak {rss:.0f} MB",
            floor)

    def copy_of_index(self):
        """The sqlite3 command writes the index's rows, ready made, into a new one: a statement a table, then indexes."""
        old = glob.glob(f"{self.env['XDG_CACHE_HOME']}/**/index-*.sqlite", recursive=True)[0]
        new = f"{self.folder}/copy.sqlite"
        with contextlib.closing(sqlite3.connect(old)) as index:
            made = index.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
        tables = [(name, sql) for type, name, sql in made if type == "table" and not name.startswith("search_")]
        rows = [f"INSERT INTO {name} SELECT * FROM old.{name}" for name, _ in tables if name != "search"]
        words = "INSERT INTO search (rowid, title, names, body) SELECT n, title, names, body FROM old.document"
        script = [
            "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA cache_size = -24000",
            f"ATTACH '{old}' AS old", "BEGIN", *(sql for _, sql in tables), *rows, words,
            *(sql for type, _, sql in made if type == "index"), "COMMIT"]
        run = Run([self.sqlite, new, "; ".join(script)], self.env)
        os.unlink(new)
        return run

    def start(self, size):
        repeats = 7 if self.quick else 21
        ours, floors = in_turns(
            repeats, lambda: started(self.command(size), self.env), lambda: started([self.floor], self.env))
        for place, name in ((0, "wall"), (1, "CPU")):
            self.report.add(
                size, f"first screen, {name}", ms(median([x[place] for x in ours])),
                beside("ncurses", median([x[place] for x in floors]),
                       paired([x[place] for x in ours], [x[place] for x in floors])))

    def keys(self, size):
        rounds = 30 if self.quick else 100
        ours, floor = Screen(self.command(size), self.env), Screen([self.floor], self.env)
        time.sleep(0.6)
        for screen in (ours, floor):
            screen.drain(0.05)
        self.idle(size, ours, 2 if self.quick else 5)
        for page, name in (("1", "home"), ("2", "board"), ("3", "checkpoints"), ("5", "timeline"), ("9", "history")):
            ours.press(page)
            pressed, floors = in_turns(
                rounds // 5, lambda: [ours.press(key) for key in "jjkjk"], lambda: [floor.press(key) for key in "jjkjk"])
            self.tell_keys(size, f"j, k on {name}", sum(pressed, []), sum(floors, []))
        switches = "12359"
        pressed, floors = in_turns(
            rounds // 5, lambda: [ours.press(key) for key in switches], lambda: [floor.press(key) for key in switches])
        self.tell_keys(size, "page switch 1 2 3 5 9", sum(pressed, []), sum(floors, []))
        for place, key in enumerate(switches):
            one = [round[place] for round in pressed]
            self.report.add(size, f"  page {key}", f"CPU {ms(median([x[1] for x in one]))}, p50 {ms(median([x[0] for x in one]))}")
        for key in ("2", "\r", "\t", "\t", "\t", "\x1b", ":", "m", "a", "r", "\x1b", "?", "\x1b"):
            ours.press(key)
            time.sleep(0.05)
        now, peak = ours.resident()
        self.report.add(size, "memory after a tour", f"{now:.1f} MB resident", f"peak {peak:.1f} MB")
        ours.end()
        floor.end()

    def tell_keys(self, size, name, ours, floors):
        wall, cpu, count = zip(*[x for x in ours if x[2] > 0] or [(0, 0, 0)])
        floor_wall, floor_cpu, floor_count = zip(*floors)
        ratios = [
            median(wall) / median(floor_wall), percentile(wall, 99) / percentile(floor_wall, 99),
            median(count) / median(floor_count)]
        self.report.add(
            size, name,
            f"p50 {ms(median(wall))}, p99 {ms(percentile(wall, 99))}, CPU {ms(median(cpu))}, {median(count)} B",
            f"ncurses p50 {ms(median(floor_wall))}, p99 {ms(percentile(floor_wall, 99))}, CPU {ms(median(floor_cpu))}, "
            f"{median(floor_count)} B, ratios {', '.join(f'{ratio:.2f}' for ratio in ratios)}")

    def idle(self, size, screen, seconds):
        cpu, count, sleeps = screen.cpu(), screen.bytes, screen.sleeps()
        time.sleep(seconds)
        screen.drain(0)
        self.report.add(
            size, f"idle for {seconds} s",
            f"{screen.cpu() - cpu:.2f} ms of CPU, {screen.sleeps() - sleeps} wake-ups, {screen.bytes - count} B")

    def lists(self, size):
        repeats = 7 if self.quick else 21
        missions = "SELECT title, state, reference FROM mission ORDER BY pressing LIMIT 50"
        moments = ("SELECT t.day, t.text, m.title FROM moment t JOIN mission m ON m.n = t.mission "
                   "WHERE t.closed = 0 ORDER BY t.day LIMIT 50")
        found = ("SELECT m.title FROM search s JOIN mission m ON m.n = s.rowid WHERE search MATCH 'mar*' LIMIT 50")
        for name, arguments, sql in (
            ("mission list --limit 50", ("mission", "list", "--limit", "50"), missions),
            ("checkpoint list --limit 50 --json", ("checkpoint", "list", "--limit", "50", "--json"), moments),
            ("search mar", ("search", "mar"), found),
        ):
            makers = [lambda: Run(self.command(size, *arguments), self.env)]
            if self.sqlite:
                index = self.index(size)
                makers.append(lambda: Run([self.sqlite, "-readonly", index, sql], self.env))
            runs = in_turns(repeats, *makers)
            floor = ""
            if self.sqlite:
                cpu = [[run.cpu for run in each] for each in runs]
                floor = beside("sqlite3 CPU", median(cpu[1]), paired(*cpu))
            self.report.add(
                size, name,
                f"CPU {ms(median([x.cpu for x in runs[0]]))}, wall {ms(median([x.wall for x in runs[0]]))}, "
                f"peak {median([x.rss for x in runs[0]]):.0f} MB", floor)

    def board(self, size):
        """All that is worked out of a thousand open missions, in a workspace of its own that has so many."""
        path = f"{self.folder}/open{size}"
        if not os.path.exists(path):
            Run([self.cadre, "selftest", "generate", path, str(size), "--open", "1000"], self.env)
        env = dict(self.env, XDG_CACHE_HOME=f"{self.folder}/cache-open{size}")
        command = lambda *words: [self.cadre, *words, "--workspace", path, "--today", TODAY, "--lang", "en"]
        members = subprocess.run(command("member", "list", "--json"), env=env, stdout=subprocess.PIPE, check=True).stdout
        member = re.search(rb'"id": ?"([^"]+)"', members)[1].decode()
        told = subprocess.run(
            command("selftest", "board", "--rounds", "5" if self.quick else "15", "--as", member), env=env,
            stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()[-1]
        count, changed, unchanged = re.match(r"missions (\d+) .*changed ([\d.]+) ms unchanged ([\d.]+) ms", told).groups()
        self.report.add(
            size, f"board of {count} open missions",
            f"{ms(float(changed))} after a change, {float(unchanged):.2f} ms without (best)")

    def append(self, size):
        """One contact, durable. The first names the member, whom a made-up workspace has many of."""
        mission, member = self.names(size)
        arguments = self.command(size, "contact", mission, "--as", member)
        runs = [Run(arguments, self.env) for _ in range(5 if self.quick else 15)]
        self.report.add(
            size, "append (contact)",
            f"CPU {ms(median([x.cpu for x in runs]))}, wall {ms(median([x.wall for x in runs]))}")

    def names(self, size):
        names = []
        for kind in ("mission", "member"):
            limit = ["--limit", "1"] if kind == "mission" else []
            text = subprocess.run(
                self.command(size, kind, "list", *limit, "--json"), env=self.env, stdout=subprocess.PIPE, check=True).stdout
            names.append(re.search(rb'"id": ?"([^"]+)"', text)[1].decode())
        return names

    def catch_up(self, size):
        """Another process appends a thousand lines; the next command reads them first."""
        plain = self.command(size, "mission", "list", "--limit", "1")
        before = median([Run(plain, self.env).cpu for _ in range(5)])
        Run([self.cadre, "selftest", "append", "1000", "bench", "--workspace", f"{self.folder}/w{size}"], self.env)
        after = Run(plain, self.env)
        self.report.add(
            size, "catch-up of 1,000 lines", f"CPU {ms(after.cpu - before)} above the {ms(before)} of the same command")

    def sync(self, size):
        """Through a bare repository on the same disk, beside plain git in a work tree with the same files."""
        here, there = f"{self.folder}/w{size}", f"{self.folder}/joined{size}"
        repository, plain = f"{self.folder}/shared{size}.git", f"{self.folder}/plain{size}"
        for path in (there, repository, plain, f"{plain}.git", f"{plain}-joined"):
            shutil.rmtree(path, ignore_errors=True)
        env = dict(self.env, **{f"GIT_{who}_{what}": "bench@localhost" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")})
        git = lambda script, folder: Run(["sh", "-ec", f"cd '{folder}'; {script}"], env)
        shutil.copytree(here, plain)
        first = Run([self.cadre, "share", repository, "--create", "--workspace", here], self.env)
        floor = git(f"git init -q -b cadre --bare ../plain{size}.git; git init -q -b cadre; git add -A; "
                    f"git commit -qm Lines; git push -q ../plain{size}.git cadre", plain)
        self.tell_sync(size, "first share", [first], [floor])
        Run([self.cadre, "join", repository, there], self.env)
        git(f"git clone -q plain{size}.git plain{size}-joined; cd plain{size}; git remote add origin ../plain{size}.git; "
            "git fetch -q; git branch -q -u origin/cadre", self.folder)
        sync = lambda folder: Run([self.cadre, "sync", "--workspace", folder], self.env)
        exchange = "git add -A; git diff --cached --quiet || git commit -qm Lines; git pull -q --no-rebase --no-edit; git push -q"
        repeats = 5 if self.quick else 9
        sync(there)
        runs = in_turns(repeats, lambda: sync(here), lambda: git(exchange, plain))
        self.tell_sync(size, "sync of nothing", *runs)

        def lines(*folders):
            for folder in folders:
                if folder in (here, there):
                    Run([self.cadre, "selftest", "append", "10", "bench", "--workspace", folder], self.env)
                else:
                    git("mkdir -p log/$(basename $PWD); seq 10 | sed 's/.*/{\"v\":1,\"note\":\"ten lines\"}/' >> "
                        "log/$(basename $PWD)/000001.jsonl", folder)

        def each_way(ours, theirs, exchange):
            lines(ours, theirs)
            exchange(theirs)
            return exchange(ours)

        runs = in_turns(
            repeats, lambda: each_way(here, there, sync),
            lambda: each_way(plain, f"{plain}-joined", lambda folder: git(exchange, folder)))
        self.tell_sync(size, "sync of 10 lines each way", *runs)

    def tell_sync(self, size, name, ours, floors):
        cpu, wall, rss = ([getattr(run, what) for run in ours] for what in ("cpu", "wall", "rss"))
        floor, slow = [run.cpu for run in floors], [run.wall for run in floors]
        self.report.add(
            size, name, f"CPU {ms(median(cpu))}, wall {ms(median(wall))}, peak {median(rss):.0f} MB",
            beside("git CPU", median(floor), paired(cpu, floor)) + f", wall {ms(median(slow))}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="1,000 and 100,000 lines, few repeats: under two minutes")
    parser.add_argument("--cadre", default=f"{ROOT}/.build/release/cadre", help="the program (default: %(default)s)")
    parser.add_argument("--folder", help="where to work, kept afterwards; the default is made and removed")
    parser.add_argument("--sizes", help="lines, with commas between (default: 1000,100000,1000000)")
    parser.add_argument("--only", default="rebuild,start,keys,lists,board,append,catch_up",
                        help="default: %(default)s; besides these, sync")
    options = parser.parse_args()
    cadre = os.path.abspath(options.cadre)
    if not os.access(cadre, os.X_OK):
        sys.exit(f"{cadre} is not there: bash .ci/build")
    folder = options.folder or tempfile.mkdtemp(prefix="cadre-bench-")
    os.makedirs(folder, exist_ok=True)
    try:
        floor = f"{folder}/floor"
        subprocess.run(["cc", "-O2", "-o", floor, f"{HERE}/floor.c", "-lncursesw"], check=True)
        bench = Bench(cadre, floor, folder, options.quick, Report())
        sizes = options.sizes or ("1000,100000" if options.quick else "1000,100000,1000000")
        for size in map(int, sizes.split(",")):
            bench.prepare(size)
            if "rebuild" not in options.only:
                Run(bench.command(size, "mission", "list", "--limit", "1"), bench.env)
            for name in options.only.split(","):
                # There are not a thousand missions in a thousand lines.
                if name != "board" or size >= 100_000:
                    getattr(bench, name)(size)
    finally:
        if not options.folder:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
