# title: a context that another thread has entered cannot be entered
# clauses: ctx.thread.entered
# python: >=3.7
# needs: threads
import threading
from contextvars import Context

context = Context()

def work():
    try:
        context.run(print, 'called')
    except RuntimeError:
        print('RuntimeError')

def inside():
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

context.run(inside)

# expect:
# RuntimeError
