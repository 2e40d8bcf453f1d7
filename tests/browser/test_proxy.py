"""The page under a path of a host, behind the nginx of deploy/nginx.conf; skipped where there is no nginx."""

import shutil
import socket
import subprocess
import urllib.request
from collections.abc import Iterator

import pytest

from bench.serve import wait
from tests.browser.conftest import Open
from tests.browser.look import asked, lit, root
from tests.conftest import HOME
from tests.running import Running

NGINX = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin")
AROUND = """daemon off; pid {folder}/pid; error_log {folder}/error; events {{}}
http {{
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    {server}
}}"""


@pytest.fixture(scope="module")
def proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if not NGINX:
        pytest.skip("no nginx found")
    folder = tmp_path_factory.mktemp("nginx")
    page = Running(folder / "log")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = (HOME / "deploy/nginx.conf").read_text()
    for ours, here in (("listen 80;", f"listen 127.0.0.1:{port};"), ("127.0.0.1:8050", f"127.0.0.1:{page.port}")):
        assert ours in server
        server = server.replace(ours, here)
    (folder / "conf").write_text(AROUND.format(folder=folder, server=server))
    process = subprocess.Popen([NGINX, "-c", str(folder / "conf"), "-p", str(folder), "-e", str(folder / "early")])
    wait(f"http://127.0.0.1:{port}/roots/health")
    yield f"http://127.0.0.1:{port}/roots/"
    process.terminate()
    process.wait(10)
    page.stop()


@pytest.mark.wire
def test_the_page_works_behind_a_proxy_under_a_path(visit: Open, proxy: str) -> None:
    page = visit("?root=L4", at=proxy)
    root(page, "L5")
    assert lit(page, "muscle")["gluteus-medius"] == "major"
    page.click('[data-set="panel=tension"]')
    page.wait_for_selector("#tension-table td")
    page.click('[data-set="panel=matrix"]')
    page.wait_for_selector("#matrix-plot .main-svg")
    page.click('[data-set="plate=solid"]')
    page.wait_for_selector('[data-view="solid"] canvas')
    assert all(name.startswith(proxy) for name in asked(page, "http"))
    page.reload()
    page.wait_for_selector('[aria-pressed="true"][data-id="root:L5"]')


def test_the_proxy_passes_on_what_the_page_says(proxy: str) -> None:
    wish = urllib.request.Request(proxy, headers={"Accept-Encoding": "br"})
    with urllib.request.urlopen(wish) as answer:
        assert answer.headers["Content-Encoding"] == "br"
        assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-cache"
    with urllib.request.urlopen(proxy.rstrip("/")) as answer:
        assert answer.url == proxy
