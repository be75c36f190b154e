# title: a body sees the context variables of the thread that resumes it
# clauses: thread.gen.context
# python: >=3.7
# needs: threads
import threading
from contextvars import ContextVar

name = ContextVar('name', default='unset')
name.set('main')

def names():
    while True:
        yield name.get()
        name.set('set by the body')

generator = names()
print(next(generator))

def work():
    print(next(generator))
    name.set('other')
    print(name.get())

thread = threading.Thread(target=work)
thread.start()
thread.join()
print(name.get())

# expect:
# main
# set by the body
# other
# main
