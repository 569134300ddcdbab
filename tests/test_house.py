"""The house keeps its plan: who may import whom, how long a module is, and what is never in the tree."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from mediaplan.model import SETTINGS

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "mediaplan"

#: Each room may import those before it; `ui` and `cli` stand side by side on all of them.
ROOMS = {
    "model": (),
    "locale": ("model",),
    "warehouse": ("model", "locale"),
    "metrics": ("model", "locale", "warehouse"),
    "imports": ("model", "locale", "warehouse", "metrics"),
    "analysis": ("model", "locale", "warehouse", "metrics", "imports"),
    "planning": ("model", "locale", "warehouse", "metrics", "imports", "analysis"),
    "demo": ("model", "locale", "warehouse", "metrics", "imports", "analysis", "planning"),
    "charts": ("model", "locale"),
    "export": ("model", "locale", "charts"),
}
ALL_ROOMS = (*ROOMS,)
TOP = {"ui": ALL_ROOMS, "cli": (*ALL_ROOMS, "ui"), "__main__": ("cli",), "__init__": ()}
MODULES = sorted(PACKAGE.rglob("*.py"))
PAGES = sorted((ROOT / "pages").glob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_MODULE = 300
LONGEST_PAGE = 80


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def room(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported(path: Path) -> set[str]:
    """Full names of what a module imports, wherever in it."""
    here = [*path.relative_to(ROOT).with_suffix("").parts]
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = (
                [*here[: -node.level], *(node.module or "").split(".")] if node.level else [node.module or ""]
            )
            module = ".".join(part for part in base if part)
            found.update(f"{module}.{alias.name}" for alias in node.names)
    return found


def top(names: set[str]) -> set[str]:
    return {each.partition(".")[0] for each in names}


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_imports_point_one_way(path: Path) -> None:
    mine = room(path)
    assert mine in ROOMS or mine in TOP, f"{mine} has no place in the order of rooms"
    allowed = {mine, "__version__", *ROOMS.get(mine, TOP.get(mine, ()))}
    rooms = {each.split(".")[1] for each in imported(path) if each.startswith("mediaplan.")}
    assert sorted(rooms - allowed) == []


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_only_the_interface_knows_streamlit(path: Path) -> None:
    assert room(path) == "ui" or "streamlit" not in top(imported(path))


@pytest.mark.parametrize("module", ["mediaplan.model", "mediaplan.locale"])
def test_what_everything_stands_on_brings_no_interface_and_no_database(module: str) -> None:
    code = f"import sys, {module}; print(sorted({{'streamlit', 'duckdb'}} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_has_one_job(path: Path) -> None:
    source = path.read_text("utf-8")
    lines = source.count("\n")
    assert lines <= LONGEST_MODULE
    assert path.stem not in {"utils", "util", "helpers", "common", "misc"}
    assert ast.get_docstring(ast.parse(source)), "the first line says what a module is for"


def test_a_module_of_tests_is_no_longer() -> None:
    lengths = {name(path): path.read_text("utf-8").count("\n") for path in TESTS}
    assert {module: lines for module, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_pages_only_ask_and_show() -> None:
    assert PAGES
    wrong = []
    for path in PAGES:
        source = path.read_text("utf-8")
        if found := top(imported(path)) & {"duckdb", "pandas", "numpy", "ibis", "altair", "sqlglot"}:
            wrong.append(f"{name(path)} imports {sorted(found)}")
        if rooms := {each for each in imported(path) if each.startswith("mediaplan.warehouse")}:
            wrong.append(f"{name(path)} reaches into {sorted(rooms)}")
        if (lines := len(source.splitlines())) > LONGEST_PAGE:
            wrong.append(f"{name(path)} has {lines} lines")
        if re.search(r"""["'\s](SELECT|INSERT INTO|UPDATE|DELETE FROM)\s""", source):
            wrong.append(f"{name(path)} holds SQL")
        wrong.extend(f"{name(path)}:{line} computes" for line in arithmetic(ast.parse(source)))
    assert wrong == []


def arithmetic(tree: ast.AST) -> list[int]:
    """Lines that compute: an operator between values, or a reduction. Joining text is none."""
    operators = ast.Sub | ast.Mult | ast.Div | ast.FloorDiv | ast.Pow
    reductions = {"sum", "mean", "median", "groupby", "merge", "pivot_table", "agg", "cumsum", "pct_change"}
    return sorted(
        node.lineno
        for node in ast.walk(tree)
        if (isinstance(node, ast.BinOp) and isinstance(node.op, operators))
        or (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in reductions
        )
        or (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "sum")
    )


@pytest.mark.parametrize(
    ("line", "computes"),
    [
        ("x = spend / clicks", True),
        ("x = frame.groupby('a')", True),
        ("x = sum(values)", True),
        ("x = first + second", False),
        ("x = a | b", False),
        ("st.title(_('Spend'))", False),
    ],
)
def test_arithmetic_is_found(line: str, computes: bool) -> None:
    assert bool(arithmetic(ast.parse(line))) is computes


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607 - git is what make asks for
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [ROOT / found for found in listed.stdout.split("\0") if found and (ROOT / found).is_file()]


#: Spelled apart, so that this file does not hold what it looks for.
NEVER = {
    "a folder of one machine": re.compile(r"(?<![\w.])/(?:work|tmp|root|home|Users)" + r"/[\w.]"),
    "a package host": re.compile(
        "pypi" + r"\.org|files\.python" + "hosted|registry\\.npm" + "js", re.IGNORECASE
    ),
    "work left undone": re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|NotImplemented" + r"Error)\b"),
    "a key": re.compile("BEGIN (?:RSA |EC |OPENSSH )?PRIVATE" + " KEY"),
}


@pytest.mark.parametrize("what", NEVER)
def test_what_is_never_in_the_tree(what: str) -> None:
    found = []
    for path in tracked():
        content = path.read_bytes()
        if b"\0" in content[:8192] or path.suffix == ".csv":
            continue
        found.extend(
            f"{name(path)}:{number}"
            for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), 1)
            if NEVER[what].search(line)
        )
    assert found == []


def test_no_database_and_no_compiled_catalogue_is_committed() -> None:
    kinds = (".duckdb", ".wal", ".mo", ".key", ".pyc")
    assert [name(path) for path in tracked() if path.name.endswith(kinds)] == []


def pins(path: Path) -> dict[str, str]:
    lines = (
        line.partition("#")[0].partition(";")[0].strip() for line in path.read_text("utf-8").splitlines()
    )
    return dict(line.split("==") for line in lines if line and not line.startswith("-r "))


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-dev.txt"])
def test_every_version_is_pinned(file: str) -> None:
    found = pins(ROOT / file)
    assert [package for package, version in found.items() if not re.fullmatch(r"[\w.]+", version)] == []
    assert len(found) > 15


def test_what_is_pinned_is_pinned_once() -> None:
    app, dev = pins(ROOT / "requirements.txt"), pins(ROOT / "requirements-dev.txt")
    assert sorted(set(app) & set(dev)) == []


def test_the_app_starts_on_this_machine_and_tells_no_one() -> None:
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
    assert config["server"]["address"] == "127.0.0.1"
    assert config["browser"]["gatherUsageStats"] is False
    assert config["client"]["toolbarMode"] == "minimal"


def test_continuous_integration_runs_the_readmes_test_command_and_nothing_else() -> None:
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    does = [line for line in lines if line.strip() and not line.startswith(("#", "set ", "cd "))]
    assert does == ["exec make test"]


def test_make_explains_itself() -> None:
    said = subprocess.run(
        ["make", "--no-print-directory", "help"],  # noqa: S607 - as a newcomer types it
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    listed = re.findall(r"^  make (\w+)", said, re.MULTILINE)
    phony = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert phony is not None
    assert listed == phony.group(1).split()


@pytest.fixture(scope="module")
def readme() -> str:
    return (ROOT / "README.md").read_text("utf-8")


def test_the_readme_names_real_commands(readme: str) -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    code = "\n".join(re.findall(r"```.*?```|`[^`\n]+`", readme, re.DOTALL))
    for target in set(re.findall(r"\bmake ([a-z]+)", code)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), f"make {target}"
    commands = set(re.findall(r"python -m mediaplan(?: --db \S+)? ([a-z]+)", code))
    said = subprocess.run(
        [sys.executable, "-m", "mediaplan", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert sorted(command for command in commands if not re.search(rf"\b{command}\b", said)) == []


def test_the_readme_names_real_files(readme: str) -> None:
    linked = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", readme)
    assert [target for target in linked if not (ROOT / target).exists()] == []


def test_the_readme_names_real_settings(readme: str) -> None:
    code = "".join(path.read_text("utf-8") for path in [*MODULES, *PAGES, ROOT / "Makefile"])
    named = set(re.findall(r"\bMEDIAPLAN_[A-Z_]+\b", readme))
    assert sorted(variable for variable in named if variable not in code) == []
    listed = re.findall(r"^\| `([a-z_]+)` \|", readme, re.MULTILINE)
    assert sorted(listed) == sorted(SETTINGS), "each setting has its row"
