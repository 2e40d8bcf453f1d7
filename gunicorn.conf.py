"""How gunicorn serves the page: gunicorn app:server"""

import serve

threads = 8


def post_worker_init(worker: object) -> None:
    """Compress the first view before the first reader comes."""
    serve.warm(worker.wsgi)  # type: ignore[attr-defined]
