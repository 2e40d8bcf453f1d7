"""How gunicorn serves the page: gunicorn app:server

WEB_CONCURRENCY says how many workers (2), BIND where (127.0.0.1:8050), PREFIX under which path of its host (/).
Workers share nothing: a reader may be answered by any of them, and by another one next time.
"""

import json
import os
import re
from datetime import UTC, datetime
from typing import Any

from gunicorn.glogging import Logger

import serve

bind = os.environ.get("BIND", "127.0.0.1:8050")
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
worker_class = "gthread"
threads = 8
timeout = 60  # the first view is compressed before the first reader comes
graceful_timeout = 15  # answers under way are finished
keepalive = 75  # longer than a proxy or a reader keeps a line idle, so that none is closed under a request
limit_request_line = 4094
limit_request_fields = 50
accesslog = "-"
errorlog = "-"


class Log(Logger):
    """One line of JSON for each request; no address of a reader, no query (it says what is looked at), no browser."""

    def access(self, resp: Any, _req: Any, environ: dict[str, Any], request_time: Any) -> None:
        """What was asked, how it went, how long it took."""
        if not self.access_log_enabled:
            return
        line = {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "method": environ.get("REQUEST_METHOD"),
            "path": environ.get("PATH_INFO"),
            "status": resp.status_code,
            "bytes": resp.sent,
            "ms": round(request_time.total_seconds() * 1000, 1),
        }
        self.access_log.info(json.dumps(line))

    def warning(self, msg: str, *args: Any, **more: Any) -> None:
        """A request that is none is told without who sent it."""
        super().warning(re.sub(r" from ip=\S*:", ":", str(msg)), *args, **more)


logger_class = Log


def post_worker_init(worker: Any) -> None:
    """Compress the first view before the first reader comes; the bench starts pages with us that have no such view."""
    if "HOME" in worker.wsgi.config:
        serve.warm(worker.wsgi)
